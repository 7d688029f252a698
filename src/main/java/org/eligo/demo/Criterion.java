package org.eligo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One criterion with the items below it, at most two levels deep. */
record Criterion(String text, List<Criterion> items) {

    /** Some criteria of a word list, those of the study's area and those of any; the age first among the inclusions. */
    static List<Criterion> draw(StudyPlan plan, String list) {
        List<String> any = plan.lexicon.lines(list, "any").stream()
                .filter(line -> list.equals("inclusion") ? fits(plan, line) : fits(plan, line) && !names(plan, line))
                .toList();
        List<String> area = plan.lexicon.lines(list, plan.disease).stream()
                .filter(line -> list.equals("inclusion") || !names(plan, line))
                .toList();
        boolean age = list.equals("inclusion") && plan.draw.chance(70);
        Stream<String> first = age ? Stream.of("{age}") : Stream.of();
        Stream<String> general = plan.draw.some(any.subList(age ? 1 : 0, any.size()), plan.draw.between(2, 6)).stream();
        Stream<String> special = plan.draw.some(area, plan.draw.between(1, 5)).stream();
        return Stream.of(first, special, general)
                .flatMap(s -> s)
                .map(plan::fill)
                .map(Criterion::parse)
                .toList();
    }

    /** Nothing about pregnancy where it cannot be or is the subject. */
    private static boolean fits(StudyPlan plan, String line) {
        boolean pregnancy = line.contains("childbearing") || line.contains("Pregnant");
        return !pregnancy
                || (!plan.disease.sex().equals("MALE") && !plan.disease.area().equals("reproduction"));
    }

    /** The line speaks of the very disease that is studied, so it cannot exclude anyone. */
    private static boolean names(StudyPlan plan, String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(plan.disease.name()), plan.disease.synonyms().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> name.startsWith("type ") ? name.substring(0, 6) : name.split("[ ,]", 2)[0])
                .anyMatch(word -> (word.length() > 4 || word.equals("hiv")) && lower.contains(word));
    }

    static Criterion parse(String line) {
        List<Criterion> items = new ArrayList<>();
        List<String> parts = List.of(line.split(" >> ", -1));
        for (String part : parts.subList(1, parts.size())) {
            List<String> deeper = List.of(part.split(" >>> ", -1));
            items.add(new Criterion(
                    deeper.getFirst(),
                    deeper.subList(1, deeper.size()).stream()
                            .map(t -> new Criterion(t, List.of()))
                            .toList()));
        }
        return new Criterion(parts.getFirst(), List.copyOf(items));
    }

    /** The criterion and its items in one sentence. */
    String inOneLine() {
        return items.isEmpty()
                ? text
                : text + " "
                        + String.join(
                                "; ", items.stream().map(Criterion::inOneLine).toList());
    }
}
