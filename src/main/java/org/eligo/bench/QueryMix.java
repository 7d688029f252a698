package org.eligo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.eligo.search.StudyReader;

/**
 * Queries as people make them, drawn from what a store holds and from {@link CommonWords}. The same store and seed give the same
 * queries. A value is drawn by its rank among the values of its field, evenly on a logarithmic scale: of 20,000 values, half of the
 * draws give one of the first 141.
 */
final class QueryMix {

    private static final int COMMON_PERCENT = 25;
    private static final int TRIES = 8;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'-]+");

    private final StoreWords store;
    private final Random random;

    QueryMix(StoreWords store, long seed) {
        this.store = store;
        this.random = new Random(seed);
    }

    /**
     * That many queries for the studies of the reader, kind by kind, in the shares of {@link QueryKind}.
     *
     * @param count 1 or more
     */
    static List<BenchQuery> of(StudyReader reader, long seed, int count) {
        return new QueryMix(StoreWords.of(reader), seed).queries(count);
    }

    List<BenchQuery> queries(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A mix has at least one query, not " + count + ".");
        }
        QueryMaker maker = new QueryMaker(this);
        List<BenchQuery> queries = new ArrayList<>();
        int percent = 0;
        for (QueryKind kind : QueryKind.values()) {
            percent += kind.percent();
            long until = Math.round(percent / 100.0 * count);
            while (queries.size() < until) {
                queries.add(new BenchQuery(kind, maker.search(kind)));
            }
        }
        return queries;
    }

    /** One to four words for the box for conditions. */
    String condition() {
        if (percent(COMMON_PERCENT)) {
            return pick(CommonWords.COMPLAINTS);
        }
        return typed(percent(60) ? store.conditions() : store.conditionTerms(), CommonWords.COMPLAINTS);
    }

    /** For the box for other terms: a treatment, a complaint, two things at once, or something of the query language. */
    String otherTerms() {
        return switch (random.nextInt(4)) {
            case 0 -> pick(CommonWords.OTHER_TERMS);
            case 1 -> treatment();
            case 2 -> condition() + " " + treatment();
            default -> condition();
        };
    }

    String treatment() {
        return typed(store.treatments(), CommonWords.OTHER_TERMS);
    }

    String sponsor() {
        return typed(store.sponsors(), List.of("university hospital"));
    }

    String outcome() {
        return pick(CommonWords.OUTCOMES);
    }

    CommonWords.Town town() {
        return pick(CommonWords.TOWNS);
    }

    /** As written in the store; it may hold any character. */
    String country() {
        return store.countries().isEmpty() ? "France" : ranked(store.countries());
    }

    /** Words only. */
    String city() {
        String words = store.cities().isEmpty() ? "" : String.join(" ", words(ranked(store.cities())));
        return words.isEmpty() ? town().name() : words;
    }

    /** Words only. */
    String place() {
        String words = percent(50) ? city() : String.join(" ", words(country()));
        return words.isEmpty() ? town().name() : words;
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One to four words of a value; prefers values that are just as long. */
    private String typed(List<String> values, List<String> otherwise) {
        if (values.isEmpty()) {
            return pick(otherwise);
        }
        int wanted = pick(List.of(1, 1, 1, 2, 2, 2, 2, 3, 3, 4));
        List<String> words = words(ranked(values));
        for (int tries = 1; words.size() != wanted && tries < TRIES; tries++) {
            words = words(ranked(values));
        }
        return words.isEmpty() ? pick(otherwise) : String.join(" ", words.subList(0, Math.min(wanted, words.size())));
    }

    private String ranked(List<String> values) {
        double rank = StrictMath.pow(values.size() + 1.0, random.nextDouble());
        return values.get(Math.min((int) rank, values.size()) - 1);
    }

    /** In lower case, so that no word is an operator. */
    private static List<String> words(String value) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(value.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
