package org.eligo.lucene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.eligo.essie.Coverage;
import org.eligo.essie.Expansion;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.SearchArea;
import org.eligo.search.Closeness;
import org.eligo.search.Query.Text;
import org.eligo.search.SearchTooLarge;
import org.eligo.vocabulary.Words;

/**
 * The ways in which the words of a text query can be found: in each of its fields, as asked or less close. Each counts by the weight of
 * the field and by its closeness.
 */
final class TextClauses {

    /** How many words may be looked for, each counted in every field: some hundred terms of a few words in the widest area. */
    static final int MAX_ASKED = 100_000;

    /** @param among a query that studies which answer one of the clauses answer anyway, and that is quickly answered */
    record Group(Optional<Query> among, List<Clause> clauses) {}

    private final boolean scoring;
    private final StoredTexts stored;
    private final ExactCompiler exact;
    private int asked;

    TextClauses(StoredTexts stored, boolean scoring) {
        this.stored = stored;
        this.scoring = scoring;
        this.exact = new ExactCompiler(stored);
    }

    List<Group> groups(Text text, Level level) {
        if (level == Level.STUDY && text.expansion() != Expansion.NONE && text.coverage() == Coverage.CONTAINS) {
            if (text.scope() instanceof org.eligo.essie.Scope.WholeArea area
                    && area.area().name().equals(BasicWords.AREA.name())) {
                return inBasicSearch(text);
            }
        }
        List<Clause> all = new ArrayList<>();
        for (SearchArea.Part part : text.scope().parts()) {
            Field field = part.field();
            float weight = (float) part.weight();
            if (field.type() == FieldType.ENUM) {
                enumeration(text, part, level, all);
            } else if (text.expansion() == Expansion.NONE) {
                all.add(new Clause(exact.compile(text, field, level), field, weight, Closeness.AS_ASKED));
            } else {
                words(text, part, level, all);
            }
        }
        return List.of(new Group(Optional.empty(), all));
    }

    /** By the one field that holds the words of all of BasicSearch: it answers for single words and narrows the search for several. */
    private List<Group> inBasicSearch(Text text) {
        List<Group> groups = new ArrayList<>();
        List<Clause> single = new ArrayList<>();
        for (int i = 0; i < text.forms().size(); i++) {
            Words form = text.forms().get(i);
            Closeness closeness = i == 0 ? Closeness.AS_ASKED : Closeness.OTHER_SPACING;
            if (form.size() == 1) {
                single.add(new Clause(term(IndexFields.BASIC, form.normals().getFirst()), null, 1, closeness));
            } else {
                groups.add(narrowed(form, closeness, i == 0 ? text.expansion() : Expansion.TERM));
            }
        }
        if (text.expansion().compareTo(Expansion.CONCEPT) >= 0) {
            for (Words synonym : text.synonyms()) {
                groups.add(narrowed(synonym, Closeness.SYNONYM, Expansion.TERM));
            }
        }
        for (SearchArea.Part part : BasicWords.AREA.parts()) {
            if (part.field().type() == FieldType.ENUM) {
                enumeration(text, part, Level.STUDY, single);
            }
        }
        groups.add(new Group(Optional.empty(), single));
        return groups;
    }

    /** The words in the fields of BasicSearch, among the studies that have them at all. */
    private Group narrowed(Words words, Closeness closeness, Expansion expansion) {
        List<Clause> clauses = new ArrayList<>();
        for (SearchArea.Part part : BasicWords.AREA.parts()) {
            if (part.field().type().isText() && (part.synonyms() || closeness != Closeness.SYNONYM)) {
                inField(part, Level.STUDY, words, closeness, expansion, clauses);
            }
        }
        Set<String> distinct = new LinkedHashSet<>(words.normals());
        return new Group(
                Optional.of(together(IndexFields.BASIC, distinct, needed(distinct.size(), expansion))), clauses);
    }

    List<Clause> inFieldsOfBasic(Text text) {
        List<Clause> clauses = new ArrayList<>();
        for (Words form : text.forms()) {
            for (SearchArea.Part part : BasicWords.AREA.parts()) {
                if (form.size() == 1 && part.field().type().isText()) {
                    clauses.add(new Clause(
                            term(
                                    IndexFields.name(part.field(), Level.STUDY),
                                    form.normals().getFirst()),
                            part.field(),
                            (float) part.weight(),
                            Closeness.AS_ASKED));
                }
            }
        }
        return clauses;
    }

    private static int needed(int words, Expansion expansion) {
        return expansion == Expansion.LOSSY ? (words + 1) / 2 : words;
    }

    private void words(Text text, SearchArea.Part part, Level level, List<Clause> all) {
        Field field = part.field();
        float weight = (float) part.weight();
        for (int i = 0; i < text.forms().size(); i++) {
            Closeness closeness = i == 0 ? Closeness.AS_ASKED : Closeness.OTHER_SPACING;
            Words form = text.forms().get(i);
            if (text.coverage() == Coverage.CONTAINS) {
                inField(part, level, form, closeness, i == 0 ? text.expansion() : Expansion.TERM, all);
            } else {
                all.add(new Clause(covering(field, form, text.coverage(), level), field, weight, closeness));
            }
        }
        if (text.coverage() == Coverage.CONTAINS && scoring && level == Level.STUDY && field.isList()) {
            Query whole = phrase(IndexFields.name(field, level), text.forms().getFirst(), Coverage.FULL_MATCH);
            all.add(new Clause(whole, field, weight, Closeness.WHOLE_VALUE));
        }
        if (part.synonyms() && text.expansion().compareTo(Expansion.CONCEPT) >= 0) {
            for (Words synonym : text.synonyms()) {
                all.add(new Clause(covering(field, synonym, text.coverage(), level), field, weight, Closeness.SYNONYM));
            }
        }
    }

    /** Values of a site have no edges in the index: there, the record says whether the words reach them. */
    private Query covering(Field field, Words words, Coverage coverage, Level level) {
        String name = IndexFields.name(field, level);
        if (coverage == Coverage.FULL_MATCH && IndexFields.hasWhole(field, level)) {
            BytesRef whole = WholeName.of(words.normals());
            if (WholeName.isTerm(whole.length)) {
                ask(1);
                return new TermQuery(new Term(IndexFields.whole(field, level), whole));
            }
        }
        if (level == Level.STUDY || coverage == Coverage.CONTAINS) {
            return phrase(name, words, coverage);
        }
        List<String> sought = words.normals();
        return new VerifiedQuery(
                phrase(name, words, Coverage.CONTAINS),
                stored,
                level,
                field,
                value -> covers(Words.of(value).normals(), sought, coverage),
                coverage + " words " + sought);
    }

    private static boolean covers(List<String> value, List<String> sought, Coverage coverage) {
        int spare = value.size() - sought.size();
        return spare >= 0
                && switch (coverage) {
                    case CONTAINS -> Collections.indexOfSubList(value, sought) >= 0;
                    case FULL_MATCH -> spare == 0 && value.equals(sought);
                    case STARTS_WITH -> value.subList(0, sought.size()).equals(sought);
                    case ENDS_WITH -> value.subList(spare, value.size()).equals(sought);
                };
    }

    private void inField(
            SearchArea.Part part,
            Level level,
            Words words,
            Closeness closeness,
            Expansion expansion,
            List<Clause> all) {
        String name = IndexFields.name(part.field(), level);
        float weight = (float) part.weight();
        Set<String> distinct = new LinkedHashSet<>(words.normals());
        boolean several = words.size() > 1;
        boolean apart = several && expansion.compareTo(Expansion.RELAXATION) >= 0;
        if (scoring || !apart) {
            all.add(new Clause(phrase(name, words, Coverage.CONTAINS), part.field(), weight, closeness));
        }
        if (apart && (scoring || expansion == Expansion.RELAXATION)) {
            Query together = constant(together(name, distinct, distinct.size()));
            all.add(new Clause(together, part.field(), weight, Closeness.WORDS_APART));
        }
        if (several && expansion == Expansion.LOSSY) {
            Query some = constant(together(name, distinct, needed(distinct.size(), expansion)));
            all.add(new Clause(some, part.field(), weight, Closeness.WORDS_MISSING));
        }
    }

    private Query together(String name, Set<String> words, int needed) {
        ask(words.size());
        if (words.size() == 1) {
            return term(name, words.iterator().next());
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean every = needed == words.size();
        for (String word : words) {
            all.add(term(name, word), every ? Occur.FILTER : Occur.SHOULD);
        }
        return every ? all.build() : all.setMinimumNumberShouldMatch(needed).build();
    }

    private Query phrase(String name, Words words, Coverage coverage) {
        ask(words.size());
        boolean fromStart = coverage == Coverage.STARTS_WITH || coverage == Coverage.FULL_MATCH;
        boolean toEnd = coverage == Coverage.ENDS_WITH || coverage == Coverage.FULL_MATCH;
        List<BytesRef> terms = new ArrayList<>();
        if (fromStart) {
            terms.add(IndexFields.EDGE);
        }
        words.normals().forEach(normal -> terms.add(new BytesRef(normal)));
        if (toEnd) {
            terms.add(IndexFields.EDGE);
        }
        return terms.size() == 1
                ? new TermQuery(new Term(name, terms.getFirst()))
                : new PhraseQuery(name, terms.toArray(BytesRef[]::new));
    }

    private static void enumeration(Text text, SearchArea.Part part, Level level, List<Clause> all) {
        Field field = part.field();
        Set<String> keys = new HashSet<>();
        keys.add(Enumeration.key(text.literal()));
        field.enumeration()
                .flatMap(values -> values.find(text.literal()))
                .ifPresent(value -> keys.add(Enumeration.key(value.name())));
        String name = IndexFields.name(field, level);
        for (String key : keys) {
            all.add(new Clause(constant(term(name, key)), field, (float) part.weight(), Closeness.AS_ASKED));
        }
    }

    /** Every word in every field is looked up in every segment before the search, and its time limit, begins. */
    private void ask(int words) {
        asked += words;
        if (asked > MAX_ASKED) {
            throw new SearchTooLarge(MAX_ASKED);
        }
    }

    private static Query term(String name, String value) {
        return new TermQuery(new Term(name, value));
    }

    private static Query constant(Query query) {
        return new ConstantScoreQuery(query);
    }
}
