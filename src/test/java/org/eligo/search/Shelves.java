package org.eligo.search;

import java.nio.file.Path;
import java.util.List;
import org.eligo.record.StudyFixture;
import org.eligo.vocabulary.Synonyms;
import org.eligo.vocabulary.Words;

/** What the parts of the contract have in hand: engines of the kind under test, empty or with a few studies. */
interface Shelves {

    /** Other names, for EXPANSION[Concept] and above. */
    Synonyms SYNONYMS = words -> switch (String.join(" ", words.normals())) {
        case "heart attack" -> List.of(Words.of("myocardial infarction"));
        case "myocardial infarction" -> List.of(Words.of("heart attack"));
        case "paracetamol" -> List.of(Words.of("acetaminophen"), Words.of("APAP"));
        default -> List.of();
    };

    /** A directory in which there is nothing yet. */
    Path newDirectory();

    /** The engine under test on that directory; closed after the test if it was not before. */
    SearchEngine openIn(Path directory);

    /** An engine that holds just these. */
    default Shelf shelf(StudyFixture... studies) {
        SearchEngine engine = openIn(newDirectory());
        Shelf shelf = new Shelf(engine, new Resolver(SYNONYMS));
        shelf.add(studies);
        return shelf;
    }

    /** A study whose number begins the fictional ones: {@code study(1)} is NCT99000001. */
    static StudyFixture study(int number) {
        return StudyFixture.study(Shelf.FIRST + number);
    }
}
