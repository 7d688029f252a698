package org.eligo.portal.find;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.portal.form.FilterGroup;
import org.eligo.study.InterventionType;
import org.eligo.study.Phase;
import org.eligo.study.Status;
import org.eligo.study.StudyType;

/**
 * What people write for values of a filter, in English and in Spanish.
 *
 * @param where they are unmistakable
 * @param values of the filter, for what was found
 */
record FilterWord(FilterGroup group, Where where, Pattern pattern, Function<MatchResult, List<String>> values) {

    /** Where a word is unmistakable. */
    enum Where {
        ANYWHERE,
        /** At an end, or beside the word for studies. */
        AT_END,
        /** Only beside the word for studies. */
        BESIDE_STUDIES,
        /** Even where a condition is called so. */
        EVEN_IN_NAMES
    }

    private static final String ARE =
            "(?:(?:that|which)\\s+)?(?:(?:is|are|was|were|has\\s+been|have\\s+been)\\s+)?(?:(?:still|now|currently|actively|already)\\s+)*";

    /** Nothing before it says that it is not wanted. */
    private static final String UNDENIED = "(?<!\\b(?:no|not|without|any|sin|avoiding|excluding)\\s{1,3})";

    private static final String ESTAN = "(?:que\\s+)?(?:est[áa]n?\\s+)?";

    private static final Map<String, Phase> PHASES = Map.of(
            "0", Phase.EARLY_PHASE1,
            "1", Phase.PHASE1,
            "i", Phase.PHASE1,
            "2", Phase.PHASE2,
            "ii", Phase.PHASE2,
            "3", Phase.PHASE3,
            "iii", Phase.PHASE3,
            "4", Phase.PHASE4,
            "iv", Phase.PHASE4);

    /** What holds more words stands before what it holds. */
    static final List<FilterWord> ALL = List.of(
            new FilterWord(
                    FilterGroup.PHASE,
                    Where.ANYWHERE,
                    pattern("(?<early>early\\s+)?(?:phases?|fases?)[\\s-]*(?<one>[0-4]|iv|i{1,3})[abc]?"
                            + "(?:\\s*[/\u2013-]\\s*(?:phase\\s*|fase\\s*)?(?<two>[1-4]|iv|i{1,3})[abc]?"
                            + "|\\s*(?:,|&|and|or|y|o)\\s*(?:phase\\s*|fase\\s*)?(?<other>[1-4]|iv|i{2,3})[abc]?)?"),
                    FilterWord::phases),
            status(
                    Where.ANYWHERE,
                    ARE + "not\\s+yet\\s+(?:recruiting|enrolling|open)|(?:a[úu]n|todav[ií]a)\\s+no\\s+reclutan(?:do)?",
                    Status.NOT_YET_RECRUITING),
            status(
                    Where.ANYWHERE,
                    ARE + "active,?\\s+(?:but\\s+)?not\\s+(?:recruiting|enrolling)"
                            + "|activ[oa]s?,?\\s+(?:pero\\s+)?(?:no\\s+reclutan(?:do)?|sin\\s+reclutar)",
                    Status.ACTIVE_NOT_RECRUITING),
            status(
                    Where.ANYWHERE,
                    ARE + "(?:recruiting|enrolling)\\s+by\\s+invitation|solo\\s+por\\s+invitaci[óo]n",
                    Status.ENROLLING_BY_INVITATION),
            status(
                    Where.ANYWHERE,
                    ARE + "(?<!\\bnot\\s)(?<!\\blonger\\s)(?:recruiting|enrolling)"
                            + "(?:\\s+(?:now|patients|participants|volunteers|people))?"
                            + "|" + ESTAN + "(?<!\\bno\\s)reclutan(?:do)?|(?:en|in)\\s+reclutamiento",
                    Status.RECRUITING),
            status(
                    Where.ANYWHERE,
                    ARE + "(?:not|no\\s+longer)\\s+(?:recruiting|enrolling)|" + ESTAN
                            + "(?:ya\\s+)?no\\s+reclutan(?:do)?",
                    Status.ACTIVE_NOT_RECRUITING,
                    Status.COMPLETED,
                    Status.SUSPENDED,
                    Status.TERMINATED),
            new FilterWord(
                    FilterGroup.STATUS,
                    Where.AT_END,
                    pattern(ARE
                            + "open(?:\\s+now)?(?![\\s-]+(?:label|heart|angle|fractures?|wounds?|surgery|access|source))"
                            + "|" + ESTAN + "abiert[oa]s?(?:\\s+ahora)?"),
                    found -> List.of(FilterGroup.OPEN)),
            status(Where.AT_END, ARE + "completed|" + ESTAN + "(?:completad|finalizad)[oa]s?", Status.COMPLETED),
            status(Where.AT_END, ARE + "terminated", Status.TERMINATED),
            status(Where.AT_END, ESTAN + "terminad[oa]s?", Status.COMPLETED, Status.TERMINATED),
            status(Where.AT_END, ARE + "suspended|" + ESTAN + "suspendid[oa]s?", Status.SUSPENDED),
            status(Where.AT_END, ARE + "withdrawn", Status.WITHDRAWN),
            new FilterWord(
                    FilterGroup.RESULTS,
                    Where.ANYWHERE,
                    pattern("(?:without|with\\s+no|that\\s+have\\s+no|no)\\s+(?:posted\\s+|published\\s+)?results"
                            + "(?:\\s+(?:posted|yet))*|sin\\s+resultados(?:\\s+publicados)?"),
                    found -> List.of("false")),
            new FilterWord(
                    FilterGroup.RESULTS,
                    Where.ANYWHERE,
                    pattern(
                            "(?:(?:that|which)\\s+)?(?:with|has|have)\\s+(?:posted\\s+|published\\s+)?results(?:\\s+posted)?"
                                    + "|results\\s+(?:are\\s+)?posted|con\\s+resultados(?:\\s+publicados)?"),
                    found -> List.of("true")),
            new FilterWord(FilterGroup.RESULTS, Where.AT_END, pattern("results|resultados"), found -> List.of("true")),
            new FilterWord(
                    FilterGroup.VOLUNTEERS,
                    Where.EVEN_IN_NAMES,
                    pattern("(?:(?:i\\s+am|as|for|in)\\s+)?(?:an?\\s+)?healthy(?:\\s+(?:adult|human))?"
                            + "(?:\\s+(?:volunteers?|adults?|people|persons?|subjects?|participants?)|(?=\\s+(?:men|women|males|females)\\b))"
                            + "|(?:voluntari[oa]s?|personas|adultos)\\s+san[oa]s?"),
                    found -> List.of("true")),
            ageGroup(
                    "senior\\s+citizens|seniors|(?:the\\s+)?elderly(?:\\s+(?:people|persons|patients|adults))?"
                            + "|older\\s+(?:adults|people|persons|patients)|adultos\\s+mayores|personas\\s+mayores|ancian[oa]s",
                    "OLDER_ADULT"),
            ageGroup(
                    "(?:children|kids|teenage(?:rs?|d)?|teens|adolescents?|toddlers|infants|babies|newborns?|pa?ediatrics?"
                            + "|niñ[oa]s|adolescentes|lactantes|bebés|reci[ée]n\\s+nacid[oa]s)(?!['’])"
                            + "(?!\\s+(?:" + People.WOMEN + "|" + People.MEN + "|" + People.EITHER + ")\\b)",
                    "CHILD"),
            ageGroup("(?:young\\s+)?adults|adultos", "ADULT", "OLDER_ADULT"),
            treatment(
                    Where.ANYWHERE,
                    "(?:drugs?|medications?|medicines?)\\s+only|only\\s+(?:drugs?|medications?|medicines?)|s[óo]lo\\s+(?:medicamentos|f[áa]rmacos)",
                    InterventionType.DRUG),
            treatment(
                    Where.ANYWHERE,
                    "devices?\\s+only|only\\s+devices?|s[óo]lo\\s+dispositivos",
                    InterventionType.DEVICE),
            treatment(Where.AT_END, UNDENIED + "(?:drugs|medicamentos|f[áa]rmacos)", InterventionType.DRUG),
            treatment(Where.BESIDE_STUDIES, "drug", InterventionType.DRUG),
            type(Where.BESIDE_STUDIES, "observational|observacional(?:es)?", StudyType.OBSERVATIONAL),
            type(Where.BESIDE_STUDIES, "interventional|intervencional(?:es)?", StudyType.INTERVENTIONAL),
            type(
                    Where.ANYWHERE,
                    "expanded\\s+access|compassionate\\s+use|acceso\\s+expandido|uso\\s+compasivo",
                    StudyType.EXPANDED_ACCESS));

    private static FilterWord status(Where where, String words, Status... statuses) {
        List<String> names = Stream.of(statuses).map(Status::name).toList();
        return new FilterWord(FilterGroup.STATUS, where, pattern(words), found -> names);
    }

    private static FilterWord type(Where where, String words, StudyType type) {
        return new FilterWord(FilterGroup.TYPE, where, pattern(words), found -> List.of(type.name()));
    }

    private static FilterWord treatment(Where where, String words, InterventionType type) {
        return new FilterWord(FilterGroup.TREATMENT, where, pattern(words), found -> List.of(type.name()));
    }

    /** "My children" are somebody. */
    private static FilterWord ageGroup(String words, String... groups) {
        List<String> names = List.of(groups);
        return new FilterWord(
                FilterGroup.AGE_GROUP,
                Where.ANYWHERE,
                pattern(UNDENIED + "(?<!\\b(?:my|our|mis|nuestr[oa]s)\\s)(?:" + words + ")"),
                found -> names);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}-])(?:" + words + ")(?![\\p{L}\\p{N}-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Of "phase 1/2" both. */
    private static List<String> phases(MatchResult found) {
        return Stream.of("one", "two", "other")
                .flatMap(name -> Optional.ofNullable(found.group(name)).stream())
                .map(number -> PHASES.getOrDefault(number.toLowerCase(Locale.ROOT), Phase.NA))
                .map(phase -> phase == Phase.PHASE1 && found.group("early") != null ? Phase.EARLY_PHASE1 : phase)
                .map(Phase::name)
                .distinct()
                .toList();
    }
}
