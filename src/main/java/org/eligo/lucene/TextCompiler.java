package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
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
import org.eligo.search.Query.Text;
import org.eligo.search.SearchTooLarge;
import org.eligo.vocabulary.Words;

/**
 * Turns a text query into Lucene's form: the best of its fields counts, each by its weight, the closeness of the match and the
 * rarity of the words.
 */
final class TextCompiler {

    // What a match counts for, by how it was found. The words as asked, within a value, count 1.

    /** In a list such as the conditions: the words are one of the values, not part of a longer one. */
    private static final float WHOLE_VALUE = 1.25f;

    private static final float OTHER_SPACING = 0.95f;

    private static final float SYNONYM = 0.9f;
    private static final float WORDS_APART = 0.3f;
    private static final float WORDS_MISSING = 0.1f;

    /** How many words may be looked for, each counted in every field: some hundred terms of a few words in the widest area. */
    static final int MAX_ASKED = 100_000;

    private final IndexSearcher searcher;
    private final boolean scoring;
    private final StoredTexts stored;
    private final ExactCompiler exact;
    private final long studies;
    private int asked;

    /** @param scoring false where only matching counts: then what another clause finds as well is left out */
    TextCompiler(IndexSearcher searcher, StoredTexts stored, boolean scoring) throws IOException {
        this.searcher = searcher;
        this.scoring = scoring;
        this.stored = stored;
        this.exact = new ExactCompiler(stored);
        this.studies = searcher.getIndexReader().docFreq(new Term(IndexFields.KIND, IndexFields.STUDY));
    }

    Query compile(Text text, Level level) throws IOException {
        float rarity = rarity(text.forms().getFirst());
        if (level == Level.STUDY && text.expansion() != Expansion.NONE && text.coverage() == Coverage.CONTAINS) {
            if (text.scope() instanceof org.eligo.essie.Scope.WholeArea area
                    && area.area().name().equals(BasicWords.AREA.name())) {
                return inBasicSearch(text, rarity);
            }
        }
        List<Query> best = new ArrayList<>();
        for (SearchArea.Part part : text.scope().parts()) {
            if (part.field().type() == FieldType.ENUM) {
                enumeration(text, part, level, rarity, best);
            } else if (text.expansion() == Expansion.NONE) {
                best.add(boost(exact.compile(text, part.field(), level), rarity * (float) part.weight()));
            } else {
                words(text, part, level, rarity, best);
            }
        }
        return best(best);
    }

    /** By the one field that holds the words of all of BasicSearch: it answers for single words and narrows the search for several. */
    private Query inBasicSearch(Text text, float rarity) {
        List<Query> best = new ArrayList<>();
        for (int i = 0; i < text.forms().size(); i++) {
            Words form = text.forms().get(i);
            float closeness = i == 0 ? 1 : OTHER_SPACING;
            if (form.size() == 1) {
                best.add(boost(term(IndexFields.BASIC, form.normals().getFirst()), rarity * closeness));
            } else {
                best.add(narrowed(
                        form, List.of(form), false, i == 0 ? text.expansion() : Expansion.TERM, rarity * closeness));
            }
        }
        if (text.expansion().compareTo(Expansion.CONCEPT) >= 0) {
            for (Words synonym : text.synonyms()) {
                best.add(narrowed(synonym, List.of(synonym), true, Expansion.TERM, rarity * SYNONYM));
            }
        }
        for (SearchArea.Part part : BasicWords.AREA.parts()) {
            if (part.field().type() == FieldType.ENUM) {
                enumeration(text, part, Level.STUDY, rarity, best);
            }
        }
        return best(best);
    }

    /** The words in the fields of BasicSearch, among the studies that have them at all. */
    private Query narrowed(Words words, List<Words> forms, boolean synonym, Expansion expansion, float rarity) {
        List<Query> best = new ArrayList<>();
        for (SearchArea.Part part : BasicWords.AREA.parts()) {
            if (part.field().type().isText() && (part.synonyms() || !synonym)) {
                inField(
                        IndexFields.name(part.field(), Level.STUDY),
                        forms,
                        expansion,
                        rarity * (float) part.weight(),
                        best);
            }
        }
        Set<String> distinct = new LinkedHashSet<>(words.normals());
        return new BooleanQuery.Builder()
                .add(together(IndexFields.BASIC, distinct, needed(distinct.size(), expansion)), Occur.FILTER)
                .add(best(best), Occur.MUST)
                .build();
    }

    private static int needed(int words, Expansion expansion) {
        return expansion == Expansion.LOSSY ? (words + 1) / 2 : words;
    }

    private void words(Text text, SearchArea.Part part, Level level, float rarity, List<Query> best) {
        String name = IndexFields.name(part.field(), level);
        float weight = rarity * (float) part.weight();
        if (text.coverage() == Coverage.CONTAINS) {
            inField(name, text.forms(), text.expansion(), weight, best);
            if (scoring && level == Level.STUDY && part.field().isList()) {
                Query whole = phrase(name, text.forms().getFirst(), Coverage.FULL_MATCH);
                best.add(boost(whole, weight * WHOLE_VALUE));
            }
        } else {
            for (Words form : text.forms()) {
                best.add(boost(covering(part.field(), form, text.coverage(), level), weight));
            }
        }
        if (part.synonyms() && text.expansion().compareTo(Expansion.CONCEPT) >= 0) {
            for (Words synonym : text.synonyms()) {
                best.add(boost(covering(part.field(), synonym, text.coverage(), level), weight * SYNONYM));
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

    private void inField(String name, List<Words> forms, Expansion expansion, float weight, List<Query> best) {
        Set<String> distinct = new LinkedHashSet<>(forms.getFirst().normals());
        boolean several = forms.getFirst().size() > 1;
        boolean apart = several && expansion.compareTo(Expansion.RELAXATION) >= 0;
        for (int i = 0; i < forms.size(); i++) {
            if (scoring || i > 0 || !apart) {
                best.add(
                        boost(phrase(name, forms.get(i), Coverage.CONTAINS), i == 0 ? weight : weight * OTHER_SPACING));
            }
        }
        if (apart && (scoring || expansion == Expansion.RELAXATION)) {
            best.add(boost(constant(together(name, distinct, distinct.size())), weight * WORDS_APART));
        }
        if (several && expansion == Expansion.LOSSY) {
            best.add(boost(
                    constant(together(name, distinct, needed(distinct.size(), expansion))), weight * WORDS_MISSING));
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

    private static void enumeration(Text text, SearchArea.Part part, Level level, float rarity, List<Query> best) {
        Field field = part.field();
        Set<String> keys = new HashSet<>();
        keys.add(Enumeration.key(text.literal()));
        field.enumeration()
                .flatMap(values -> values.find(text.literal()))
                .ifPresent(value -> keys.add(Enumeration.key(value.name())));
        String name = IndexFields.name(field, level);
        for (String key : keys) {
            best.add(boost(constant(term(name, key)), rarity * (float) part.weight()));
        }
    }

    /** The sum over the words of how rare they are among studies; at least a little, so that no match scores nothing. */
    private float rarity(Words words) throws IOException {
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

    /** Every word in every field is looked up in every segment before the search, and its time limit, begins. */
    private void ask(int words) {
        asked += words;
        if (asked > MAX_ASKED) {
            throw new SearchTooLarge(MAX_ASKED);
        }
    }

    private static Query best(List<Query> queries) {
        return switch (queries.size()) {
            case 0 -> new MatchNoDocsQuery("no field to look in");
            case 1 -> queries.getFirst();
            default -> new DisjunctionMaxQuery(queries, 0);
        };
    }

    private static Query term(String name, String value) {
        return new TermQuery(new Term(name, value));
    }

    private static Query constant(Query query) {
        return new ConstantScoreQuery(query);
    }

    private static Query boost(Query query, float boost) {
        return new BoostQuery(query, boost);
    }
}
