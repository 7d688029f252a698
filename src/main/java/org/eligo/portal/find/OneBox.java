package org.eligo.portal.find;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.finder.BadQuery;
import org.eligo.finder.Finder;
import org.eligo.finder.QueryParameter;
import org.eligo.finder.ShowResult;
import org.eligo.finder.StudySearch;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.QueryWords;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.place.Wayfinder;
import org.eligo.search.SearchRequest;
import org.eligo.study.NctId;

/**
 * Sorts what was typed into the one box into the boxes of the form: condition, treatment, sponsor, number, place, age, or other words. It
 * asks the store how many studies name each part so, and guesses nothing beyond that; the page says how it understood the words.
 */
public final class OneBox {

    /** More words than this are read as a sentence: names are looked for in the middle too. */
    private static final int MAX_WORDS = 8;

    /** Fewer are none. */
    private static final int MIN_SENTENCE = 3;

    private static final Pattern LANGUAGE = Pattern.compile("[\"()\\[\\]]|\\b(?:AND|OR|NOT)\\b");
    private static final Pattern NOT_MEANT = Pattern.compile("[\"()\\[\\]]+|\\b(?:AND|OR|NOT)\\s*$");
    private static final Pattern ASIDE = Pattern.compile("([^()]+?)\\s*\\([^()]*\\)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]*");
    /** What follows "at" and is no place may be a hospital. */
    private static final Pattern HOUSE =
            Pattern.compile("(?i)^(?<rest>.*?)(?:^|[\\s,]+)at\\s+(?:the\\s+)?(?<house>\\S+(?:\\s+\\S+){0,5})$");

    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern STUDIES =
            Pattern.compile("(?i)\\b(?:clinical\\s+)?(?:trials?|stud(?:y|ies))(?:\\s+(?:for|on|of|about|with))?\\b");
    private static final Pattern TREATMENTS = Pattern.compile(
            "(?i)\\b(?:new\\s+)?(?:(?:treatments?|cures?)(?:\\s+(?:for|of|against))?|(?:medicines?|drugs?)\\s+(?:for|against))\\b");
    /** What is cut out of the words because it says nothing of what is sought. */
    static final List<Pattern> SAYS_NOTHING = List.of(STUDIES, TREATMENTS);

    private final Finder finder;
    private final Naming naming;
    private final NameParts names;
    private final PlaceReader places;
    private final FilterWords filterWords;
    private final Denials denials;
    private final SentenceReader sentences;

    /** @param finder is asked how many studies name each part so */
    public OneBox(Finder finder, Wayfinder wayfinder) {
        this.finder = finder;
        this.naming = new Naming(finder);
        this.names = new NameParts(naming);
        this.places = new PlaceReader(naming, wayfinder);
        this.filterWords = new FilterWords(naming);
        this.denials = new Denials(naming);
        this.sentences = new SentenceReader(naming, places::isPlace);
    }

    /** The study whose number was typed, and no other number; of digits without letters only where there is such a study. */
    public Optional<NctId> number(SearchForm asked) {
        String typed = asked.entry(Entry.ONE_BOX);
        return TypedNumber.of(typed)
                .or(() -> TypedNumber.ofDigits(typed).filter(id -> !(finder.show(id) instanceof ShowResult.Absent)));
    }

    /** The form with what stood in the one box sorted into the others. */
    public SearchForm understood(SearchForm asked) {
        String typed = asked.entry(Entry.ONE_BOX).strip();
        SearchForm form = asked.with(Entry.ONE_BOX, "").with(Entry.TYPED, typed);
        Distances.Heard distance = Distances.hear(typed);
        if (distance.radius().isPresent() && naming.whole(typed).isEmpty()) {
            SearchForm near = read(form, distance.rest());
            if (distance.unmistakable() || !near.entry(Entry.NEAR).isEmpty()) {
                return withoutDistance(
                        near.with(Entry.WITHIN, distance.radius().get().parameter()));
            }
        }
        return withoutDistance(read(form, typed));
    }

    private SearchForm read(SearchForm form, String typed) {
        String words = SpanishWords.inEnglish(Nearby.without(typed));
        boolean slip = LANGUAGE.matcher(words).find() && !canBeRead(typed);
        String heard = Seams.clean(slip ? NOT_MEANT.matcher(words).replaceAll(" ") : words);
        if (saysNothing(heard)) {
            return form;
        }
        List<NctId> numbers = TypedNumber.all(typed);
        if (!numbers.isEmpty()) {
            String ids = numbers.stream().map(NctId::toString).collect(Collectors.joining(" "));
            return form.withQuery(QueryParameter.ID, ids);
        }
        FilterWords.Heard filters = filterWords.hear(heard);
        Denials.Heard denied = denials.hear(filters.rest());
        if (filters.isEmpty() && denied.rest().equals(heard)) {
            return named(form, typed, heard);
        }
        String rest = Seams.without(Seams.clean(denied.rest()));
        SearchForm filtered = denied.in(filters.in(form));
        return saysNothing(rest) ? filtered : named(filtered, rest, rest);
    }

    /** The form with what the words name. */
    private SearchForm named(SearchForm form, String typed, String heard) {
        Optional<Naming.Name> name = naming.whole(typed);
        if (name.isPresent() && !places.isPlace(typed)) {
            return add(form, NameParts.Part.of(name.get()));
        }
        Matcher aside = ASIDE.matcher(typed);
        Optional<Naming.Name> named = aside.matches() ? naming.whole(aside.group(1)) : Optional.empty();
        if (named.isPresent()) {
            return add(form, NameParts.Part.of(named.get()));
        }
        boolean language = LANGUAGE.matcher(typed).find();
        if (language && canBeRead(typed)) {
            return form.withQuery(QueryParameter.TERM, joined(form.typed(QueryParameter.TERM), typed));
        }
        return sorted(form, language ? Seams.clean(NOT_MEANT.matcher(heard).replaceAll(" ")) : heard);
    }

    /** The words tell how old somebody is, or of which sex. */
    static boolean namesPeople(String typed) {
        String heard = SpanishWords.inEnglish(typed);
        return AgeWords.hear(heard).isPresent()
                || People.areNamed(heard)
                || !People.sexes(heard).isEmpty();
    }

    /** Signs alone, or only that studies or treatments are sought. */
    private static boolean saysNothing(String typed) {
        String rest = NOT_MEANT.matcher(typed).replaceAll(" ");
        for (Pattern nothing : SAYS_NOTHING) {
            rest = nothing.matcher(rest).replaceAll(" ");
        }
        return NO_LETTERS.matcher(rest).matches();
    }

    private SearchForm sorted(SearchForm start, String words) {
        SearchForm form = start;
        String rest = words;
        Optional<AgeWords.Heard> age = AgeWords.hear(rest);
        if (form.entry(Entry.AGE).isEmpty() && age.isPresent()) {
            form = withSex(form.with(Entry.AGE, age.get().age()), age.get().sex());
            rest = Seams.clean(age.get().rest());
        }
        People.Heard people = People.hear(rest);
        boolean tells = !people.rest().equals(rest);
        if (tells) {
            form = withSex(form, people.sex());
            rest = Seams.without(Seams.clean(people.rest()));
        }
        for (Pattern nothing : SAYS_NOTHING) {
            Matcher matcher = nothing.matcher(rest);
            if (matcher.find() && !Seams.cut(rest, matcher).isEmpty()) {
                rest = Seams.cut(rest, matcher);
            }
        }
        rest = Seams.without(rest);
        if (GAP.split(rest).length > MAX_WORDS) {
            return sentence(form, rest);
        }
        if (form.entry(Entry.NEAR).isEmpty()) {
            Optional<PlaceReader.Split> split = places.read(rest);
            if (split.isPresent()) {
                form = form.with(Entry.NEAR, split.get().place());
                People.Heard nearby = People.hear(Seams.without(split.get().rest()));
                form = withSex(form, nearby.sex());
                rest = Seams.without(Seams.clean(nearby.rest()));
            }
        }
        if (form.entry(Entry.NEAR).isEmpty() && isUnknownCode(rest)) {
            return form;
        }
        Matcher house = HOUSE.matcher(rest);
        if (form.entry(Entry.HOSPITAL).isEmpty() && house.matches() && naming.isFacility(house.group("house"))) {
            form = form.with(Entry.HOSPITAL, house.group("house"));
            rest = Seams.without(house.group("rest"));
        }
        Optional<People.Heard> beside = People.besideName(rest);
        if (beside.isPresent() && naming.of(Naming.Thing.CONDITION, rest, false).isEmpty()) {
            form = withSex(form, beside.get().sex());
            rest = Seams.without(Seams.clean(beside.get().rest()));
        }
        List<NameParts.Part> parts = names.of(rest);
        SearchForm sorted = form;
        for (NameParts.Part part : parts) {
            if (!isUnknownCode(part)) {
                sorted = add(sorted, part);
            }
        }
        boolean more = parts.stream().anyMatch(part -> part.box() == QueryParameter.TERM);
        if (parts.isEmpty() || (more && (tells || (isSentence(rest) && findsNothing(sorted))))) {
            return rest.isEmpty() ? form : sentence(form, rest);
        }
        return sorted;
    }

    /** Who writes more than names often means no word of a record with the rest: "I have stage 3". */
    private boolean findsNothing(SearchForm form) {
        return finder.search(StudySearch.everything()
                                .withQueries(form.queries())
                                .withSize(0)
                                .withContent(SearchRequest.Content.IDS))
                        .result()
                        .total()
                        .orElse(0)
                == 0;
    }

    /** The names in it; where it names nothing, all its words. */
    private SearchForm sentence(SearchForm form, String text) {
        SentenceReader.Read read = isSentence(text)
                ? sentences.read(text)
                : new SentenceReader.Read(Optional.empty(), Optional.empty(), Optional.empty());
        if (read.condition().isEmpty() && read.treatment().isEmpty()) {
            return add(form, NameParts.Part.words(QueryParameter.TERM, text));
        }
        SearchForm found = form;
        for (Naming.Name name : Stream.of(read.condition(), read.treatment())
                .flatMap(Optional::stream)
                .toList()) {
            found = add(found, NameParts.Part.of(name));
        }
        return form.entry(Entry.NEAR).isEmpty()
                ? found.with(Entry.NEAR, read.place().orElse(""))
                : found;
    }

    private boolean isUnknownCode(NameParts.Part part) {
        return part.box() == QueryParameter.TERM && isUnknownCode(QueryWords.shown(part.query()));
    }

    /** A postal code stands in few records, and as words of a record is not what was meant. */
    private boolean isUnknownCode(String words) {
        return PostalCodeLike.is(words) && naming.whole(words).isEmpty() && !naming.isStudyNumber(words);
    }

    private static boolean isSentence(String text) {
        return GAP.split(text).length >= MIN_SENTENCE;
    }

    private boolean canBeRead(String expression) {
        try {
            finder.check(StudySearch.everything().withQuery(QueryParameter.TERM, expression));
            return true;
        } catch (BadQuery e) {
            // Somebody wrote a bracket, and did not mean the query language.
            return false;
        }
    }

    private static SearchForm withSex(SearchForm form, String sex) {
        return form.entry(Entry.SEX).isEmpty() ? form.with(Entry.SEX, sex) : form;
    }

    private static SearchForm withoutDistance(SearchForm form) {
        return form.entry(Entry.NEAR).isEmpty() ? form.with(Entry.WITHIN, "") : form;
    }

    private static SearchForm add(SearchForm form, NameParts.Part part) {
        return part.query().isEmpty() ? form : form.withQuery(part.box(), joined(form.typed(part.box()), part.query()));
    }

    private static String joined(String before, String words) {
        return before.isEmpty() ? words : "(" + before + ") AND (" + words + ")";
    }
}
