package org.eligo.portal.find;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eligo.language.InterfaceLanguage;

/**
 * The Spanish that people write around names in the one box: "mi hijo de 5 años tiene asthma", "diabetes cerca de Barcelona". Heard only
 * while Spanish is spoken. Names themselves stay as they are: records write them in English.
 */
final class SpanishWords {

    private static final int READ = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String ARTICLE = "(?:el|la|los|las)";
    private static final String OWNER = "(?:una?|mi|tu|su|nuestr[oa]|el|la)";
    private static final String HAS = "(?:(?:que\\s+)?(?:tiene|tengo|padece|sufre)(?:\\s+de)?|con)";

    private static final String WOMEN =
            "(?:mujer|niña|hija|madre|mam[áa]|hermana|abuela|esposa|nieta|t[íi]a|sobrina|novia|suegra)";
    private static final String MEN =
            "(?:hombre|niño|hijo|padre|pap[áa]|hermano|abuelo|esposo|marido|nieto|t[íi]o|sobrino|novio|suegro)";
    private static final String EITHER = "(?:persona|paciente|bebé|pareja|amig[oa]|prim[oa]|hij[oa]s|padres)";

    /** Whom it is about. */
    private static final Pattern PEOPLE = Pattern.compile(
            "(?:\\bpara\\s+)?\\b(?:mis?|nuestr[oa]s?)\\s+(?:(?<woman>" + WOMEN + ")|(?<man>" + MEN + ")|" + EITHER
                    + ")\\b(?:,?\\s+(?:que|tienen?|con|es|está|(?:padecen?|sufren?)(?:\\s+de)?|(?:fue\\s+|ha\\s+sido\\s+)?diagnosticad[oa])\\b)*",
            READ);

    /** Whom it is about and the age, which says with "mujer" or "hombre" the sex, too. */
    private static final Pattern AGE = Pattern.compile(
            "(?:\\b(?:(?:personas|adultos|pacientes)\\s+)?mayor(?:es)?\\s+(?=de\\b))?(?:\\b(?:para|de)\\s+)?(?:\\b"
                    + OWNER + "\\s+)?"
                    + "(?:\\b(?:(?<woman>" + WOMEN + ")|(?<man>" + MEN + ")|" + EITHER + ")\\s+)?"
                    + "(?:\\b(?:que\\s+)?(?:tiene|tengo)\\s+|\\bde\\s+)?\\b(?<number>[0-9]{1,3})\\s*"
                    + "(?:(?<years>a[ñn]os?)|(?<months>mes(?:es)?)|(?<weeks>semanas?)|d[ií]as?)\\b(?:\\s+de\\s+edad\\b)?(?:\\s+"
                    + HAS + "\\b)?",
            READ);

    private static final Pattern YOUNGER = Pattern.compile(
            "\\b(?:niñ[oa]s\\s+|personas\\s+)?menores\\s+(?:de\\s+(?:1[0-8]|[0-9])\\s+a[ñn]os|de\\s+edad)", READ);

    private static final Pattern STUDIES = Pattern.compile(
            "\\b(?:ensayos?|estudios?)(?:\\s+cl[ií]nicos?)?(?:\\s+(?:de|del|para|sobre|con)(?:\\s+" + ARTICLE
                    + ")?)?\\b",
            READ);
    private static final Pattern TREATMENTS = Pattern.compile(
            "\\b(?:nuevos?\\s+)?(?:tratamientos?|curas?)(?:\\s+(?:para|contra|de|del)(?:\\s+" + ARTICLE + ")?)?\\b",
            READ);
    private static final Pattern MEDICINES = Pattern.compile(
            "\\b(?:nuevos?\\s+)?(?:medicamentos?|f[áa]rmacos?)\\s+(?:para|contra)(?:\\s+" + ARTICLE + ")?\\b", READ);
    private static final Pattern NEAR =
            Pattern.compile("\\b(?:cerca\\s+(?:de|del|a)|alrededor\\s+de|junto\\s+a)\\b", READ);
    private static final Pattern IN = Pattern.compile("\\ben\\b", READ);

    private static final Pattern OR = Pattern.compile("\\s+[ou]\\s+", READ);

    /** Of what stands at an end: "Las Palmas" and "A Coruña" begin with no small word. */
    private static final String BETWEEN = "(?:y|e|o|de|del|con|para|por|tiene|tengo)";

    private static final Pattern SEAM = Pattern.compile(
            "^(?:" + BETWEEN + "\\s+(?:" + ARTICLE + "\\s+)?|(?:mi|una?|nuestr[oa])\\s+)+|(?:[\\s,]+" + BETWEEN
                    + "(?:\\s+" + OWNER + ")?)+$|^" + BETWEEN + "$",
            READ);

    private static final Set<String> SMALL = Set.of(
            "al",
            "alguna",
            "algún",
            "años",
            "ayuda",
            "buscamos",
            "busco",
            "cerca",
            "como",
            "con",
            "cómo",
            "de",
            "del",
            "desde",
            "en",
            "es",
            "está",
            "estoy",
            "ha",
            "hay",
            "hijo",
            "hija",
            "la",
            "las",
            "le",
            "los",
            "lo",
            "madre",
            "me",
            "meses",
            "mi",
            "mis",
            "no",
            "nos",
            "nuestra",
            "nuestro",
            "padece",
            "padre",
            "para",
            "pero",
            "por",
            "puede",
            "puedo",
            "que",
            "qué",
            "se",
            "soy",
            "su",
            "sufre",
            "tenemos",
            "tengo",
            "tiene",
            "un",
            "una",
            "vive",
            "vivimos",
            "vivo",
            "el",
            "y",
            "o",
            "a",
            "e");

    private static final Set<String> BEFORE_PLACES = Set.of("a", "desde", "hasta");

    private SpanishWords() {}

    /** "Asthma o COPD" as "asthma or COPD". */
    static String withEnglishOr(String words) {
        return isSpoken() ? OR.matcher(words).replaceAll(" or ") : words;
    }

    private static boolean isSpoken() {
        return InterfaceLanguage.now() == InterfaceLanguage.SPANISH;
    }

    /** With ages, "ensayos clínicos de", "tratamientos para", "cerca de" and "en" in English; in other languages as it is. */
    static String inEnglish(String typed) {
        if (!isSpoken()) {
            return typed;
        }
        String text = YOUNGER.matcher(typed).replaceAll("children");
        text = AGE.matcher(text).replaceAll(SpanishWords::age);
        text = PEOPLE.matcher(text).replaceAll(SpanishWords::person);
        text = STUDIES.matcher(text).replaceAll("trials");
        text = TREATMENTS.matcher(text).replaceAll("treatments");
        text = MEDICINES.matcher(text).replaceAll("treatments");
        text = NEAR.matcher(text).replaceAll("near");
        return IN.matcher(text).replaceAll("in");
    }

    private static String age(MatchResult found) {
        String unit = found.group("years") != null
                ? "years"
                : found.group("months") != null ? "months" : found.group("weeks") != null ? "weeks" : "days";
        String person = found.group("woman") != null ? " woman" : found.group("man") != null ? " man" : "";
        return found.group("number") + " " + unit + " old" + person;
    }

    private static String person(MatchResult found) {
        String who = found.group("woman") != null ? "daughter" : found.group("man") != null ? "son" : "child";
        return "my " + who;
    }

    /** What says nothing of what is sought is taken away. */
    static String withoutAsides(String typed) {
        String text = typed;
        if (isSpoken()) {
            for (Pattern aside : List.of(AGE, PEOPLE, STUDIES, TREATMENTS, MEDICINES)) {
                text = aside.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    /** Without the small words at the ends. */
    static String withoutSeam(String words) {
        return isSpoken() ? SEAM.matcher(words).replaceAll("") : words;
    }

    static boolean isSmall(String word) {
        return isSpoken() && SMALL.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isBeforePlaces(String word) {
        return isSpoken() && BEFORE_PLACES.contains(word.toLowerCase(Locale.ROOT));
    }
}
