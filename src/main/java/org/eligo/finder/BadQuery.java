package org.eligo.finder;

import java.util.Optional;
import org.eligo.essie.EssieException;
import org.eligo.essie.EssieFault;
import org.eligo.language.Texts;
import org.eligo.search.SearchTooLarge;

/**
 * One of the request's expressions cannot be read, or its page mark does not fit. The message is one sentence for whoever wrote it, in
 * the language that was spoken.
 * It carries no stack trace: it says something about the request, not about the program.
 */
public final class BadQuery extends RuntimeException {

    /** What {@link #where} says of a filter's expression. */
    public static final String ADVANCED_FILTER = "advanced filter";

    /** What {@link #where} says of a page mark. */
    public static final String PAGE_MARK = "page mark";

    /** What {@link #where} says of all expressions together. */
    public static final String WHOLE_QUERY = "query";

    private static final long serialVersionUID = 1L;

    private final String where;
    private final transient Optional<QueryParameter> parameter;
    private final String caretLines;
    private final transient Optional<EssieFault> fault;

    private BadQuery(
            String where,
            Optional<QueryParameter> parameter,
            String message,
            String caretLines,
            Optional<EssieFault> fault) {
        super(message, null, false, false);
        this.fault = fault;
        this.where = where;
        this.parameter = parameter;
        this.caretLines = caretLines;
    }

    static BadQuery in(QueryParameter parameter, EssieException e) {
        return new BadQuery(parameter.label(), Optional.of(parameter), sentence(e), e.caretLines(), e.fault());
    }

    static BadQuery inAdvancedFilter(EssieException e) {
        return new BadQuery(ADVANCED_FILTER, Optional.empty(), sentence(e), e.caretLines(), e.fault());
    }

    static BadQuery pageOfAnotherOrder() {
        return new BadQuery(
                PAGE_MARK, Optional.empty(), Texts.now().say("query.the-page-mark-belongs-to-a"), "", Optional.empty());
    }

    static BadQuery tooLarge(SearchTooLarge e) {
        return new BadQuery(WHOLE_QUERY, Optional.empty(), sentence(e), "", Optional.empty());
    }

    /** The label of the box, {@link #ADVANCED_FILTER} or {@link #PAGE_MARK}. */
    public String where() {
        return where;
    }

    /** The box, where it is one. */
    public Optional<QueryParameter> parameter() {
        return parameter;
    }

    /** One sentence: the position, what was found, what would be right. */
    public String sentence() {
        return sentence(this);
    }

    /** The kind of trouble, where it is one that has other words than ours. */
    public Optional<EssieFault> fault() {
        return fault;
    }

    /** Two lines for a fixed-width face: the text around the trouble, and a caret beneath it; empty for a page mark. */
    public String caretLines() {
        return caretLines;
    }

    private static String sentence(Throwable e) {
        return String.valueOf(e.getMessage());
    }
}
