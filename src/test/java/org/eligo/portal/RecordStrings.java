package org.eligo.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eligo.language.CountryWords;
import org.eligo.language.InterfaceLanguage;

/** Texts of records that are English wherever they stand, and names in them that have no language. */
final class RecordStrings {

    /** Names of people, of organisations, of cities and states are the same in every language; numbers, links and files have none. */
    private static final Set<String> WITHOUT_LANGUAGE = Set.of(
            "leadSponsor",
            "collaborators",
            "organization",
            "centralContacts",
            "contacts",
            "overallOfficials",
            "responsibleParty",
            "pointOfContact",
            "city",
            "state",
            "zip",
            "orgStudyIdInfo",
            "id",
            "acronym",
            "url",
            "filename");

    /** Names that are looked for though they are one word. */
    private static final Set<String> NAMES = Set.of("label", "country");

    private static final int LEAST = 8;
    private static final int MOST = 60;

    /** What holds markdown's signs is shown otherwise than it is written. */
    private static final Pattern MARKDOWN = Pattern.compile("[\\\\*_<>&`\\[\\]]");

    private final String pages;
    private final Set<String> texts = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** @param pages all that pages say in Spanish: a record's word that they say too is no English one */
    private RecordStrings(String pages) {
        this.pages = pages;
    }

    static RecordStrings of(Iterable<String> records, String pages) {
        RecordStrings strings = new RecordStrings(pages);
        ObjectMapper mapper = new ObjectMapper();
        try {
            for (String json : records) {
                strings.read(mapper.readTree(json), "", false);
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return strings;
    }

    private void read(JsonNode node, String key, boolean name) {
        if (node.isTextual()) {
            for (String line : node.textValue().split("\n", -1)) {
                String text = line.replaceAll("\\s+", " ").strip();
                if (name) {
                    names.add(text);
                } else if (isEnglish(text, key)) {
                    texts.add(MARKDOWN.split(text, -1)[0].strip());
                }
            }
        } else if (node.isArray()) {
            node.forEach(element -> read(element, key, name));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(member -> read(
                            member.getValue(), member.getKey(), name || WITHOUT_LANGUAGE.contains(member.getKey())));
        }
    }

    private boolean isEnglish(String text, String key) {
        String begun = MARKDOWN.split(text, -1)[0].strip();
        boolean words = begun.length() >= LEAST && begun.indexOf(' ') > 0;
        boolean name = NAMES.contains(key) && (begun.length() >= LEAST || key.equals("country"));
        boolean same = key.equals("country")
                && InterfaceLanguage.SPANISH
                        .making(() -> CountryWords.shown(begun))
                        .contains(begun);
        return !same && (words || name) && begun.chars().anyMatch(Character::isLetter) && !pages.contains(begun);
    }

    /** An English text that stands among these words; empty where all of them are names, or none of the record's. */
    Optional<String> among(String words) {
        String left = words;
        for (String name : names.stream()
                .filter(words::contains)
                .filter(name -> name.length() > 2)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            left = left.replace(name, "");
        }
        String sought = left;
        return texts.stream()
                .map(text -> text.length() > MOST ? text.substring(0, MOST) : text)
                .filter(text -> stands(text, sought))
                .findFirst();
    }

    private static boolean stands(String text, String among) {
        int at = among.indexOf(text);
        int end = at + text.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(among.charAt(at - 1)))
                && (end == among.length() || !Character.isLetterOrDigit(among.charAt(end)));
    }

    /** How many there are. */
    int size() {
        return texts.size();
    }
}
