package org.eligo.portal.find;

import java.util.List;
import java.util.Optional;
import org.eligo.finder.BadQuery;
import org.eligo.finder.Finder;
import org.eligo.finder.StudyFilter;
import org.eligo.finder.StudySearch;
import org.eligo.language.Texts;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.words.CountWords;
import org.eligo.schema.Field;
import org.eligo.search.SearchRequest;

/**
 * Whether an expression of the query language can be read.
 *
 * @param sentence what is wrong; or how much it finds
 * @param caret where, in two lines; empty text where there is no such place
 */
public record ExpressionCheck(boolean right, String sentence, String caret) {

    /** Searches with the expression alone; nothing typed is right. */
    public static ExpressionCheck of(Finder finder, String text) {
        if (text.isBlank()) {
            return new ExpressionCheck(true, "", "");
        }
        if (text.length() > SearchForm.MAX_LENGTH) {
            return new ExpressionCheck(
                    false,
                    Texts.now()
                            .say(
                                    "problem.expression.long",
                                    CountWords.grouped(text.length()),
                                    CountWords.grouped(SearchForm.MAX_LENGTH)),
                    "");
        }
        try {
            StudySearch search = StudySearch.everything()
                    .withFilter(StudyFilter.none().withAdvanced(Optional.of(text)))
                    .withSize(0)
                    .withContent(SearchRequest.Content.IDS);
            List<Field> reversed = finder.reversedRanges(search);
            if (!reversed.isEmpty()) {
                return new ExpressionCheck(
                        false,
                        Texts.now()
                                .say(
                                        "problem.expression.reversed",
                                        reversed.getFirst().piece()),
                        "");
            }
            long studies = finder.search(search).result().total().orElse(0);
            return new ExpressionCheck(
                    true, Texts.now().say("form.expression.finds", Texts.now().count("study", studies)), "");
        } catch (BadQuery e) {
            return new ExpressionCheck(false, e.sentence(), e.caretLines());
        }
    }

    /** As JSON, for the script. */
    public String json() {
        return Json.of(json -> {
            json.writeStartObject();
            json.writeBooleanField("right", right);
            json.writeStringField("sentence", sentence);
            json.writeStringField("caret", caret);
            json.writeEndObject();
        });
    }
}
