package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.eligo.search.Query.Text;
import org.eligo.vocabulary.Words;

/** Turns a text query into Lucene's form: of the ways in which its words can be found, see {@link TextClauses}, the best counts. */
final class TextCompiler {

    private final IndexSearcher searcher;
    private final boolean scoring;
    private final TextClauses clauses;
    private final long studies;

    /** @param scoring false where only matching counts: then what another clause finds as well is left out */
    TextCompiler(IndexSearcher searcher, StoredTexts stored, boolean scoring) throws IOException {
        this.searcher = searcher;
        this.scoring = scoring;
        this.clauses = new TextClauses(stored, scoring);
        this.studies = searcher.getIndexReader().docFreq(new Term(IndexFields.KIND, IndexFields.STUDY));
    }

    Query compile(Text text, Level level) throws IOException {
        float rarity = rarity(text.forms().getFirst());
        List<Query> ways = new ArrayList<>();
        for (TextClauses.Group group : clauses.groups(text, level)) {
            List<Query> scored = group.clauses().stream()
                    .map(clause -> clause.scored(rarity))
                    .toList();
            if (group.among().isPresent()) {
                ways.add(new BooleanQuery.Builder()
                        .add(group.among().get(), Occur.FILTER)
                        .add(best(scored), Occur.MUST)
                        .build());
            } else {
                ways.addAll(scored);
            }
        }
        return best(ways);
    }

    /** The ways in which the words can be found. */
    List<Clause> clauses(Text text, Level level) {
        return clauses.groups(text, level).stream()
                .flatMap(group -> group.clauses().stream())
                .toList();
    }

    /** Single words of the text in each of the fields that {@link IndexFields#BASIC} stands for. */
    List<Clause> inFieldsOfBasic(Text text) {
        return clauses.inFieldsOfBasic(text);
    }

    /** The sum over the words of how rare they are among studies; at least a little, so that no match scores nothing. */
    float rarity(Words words) throws IOException {
        if (!scoring) {
            return 1;
        }
        double sum = 0;
        for (String word : new HashSet<>(words.normals())) {
            long with = Math.min(studies, searcher.getIndexReader().docFreq(new Term(IndexFields.BASIC, word)));
            sum += Math.log(1 + (studies - with + 0.5) / (with + 0.5));
        }
        return (float) (0.1 + sum);
    }

    private static Query best(List<Query> queries) {
        return switch (queries.size()) {
            case 0 -> new MatchNoDocsQuery("no field to look in");
            case 1 -> queries.getFirst();
            default -> new DisjunctionMaxQuery(queries, 0);
        };
    }
}
