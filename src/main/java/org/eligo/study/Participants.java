package org.eligo.study;

import java.util.Optional;

/**
 * Who may take part, as far as the record says it in fields of their own, and the criteria text.
 *
 * @param criteria in markdown
 * @param sex the registry's name
 * @param minimumAge as written; absent means open-ended
 * @param maximumAge as written; absent means open-ended
 * @param healthyVolunteers empty where the record does not say
 * @param population in markdown; whom an observational study looks at
 * @param sampling the registry's name of how they are chosen
 */
public record Participants(
        Optional<String> criteria,
        Optional<String> sex,
        boolean genderBased,
        Optional<String> genderDescription,
        Optional<String> minimumAge,
        Optional<String> maximumAge,
        Optional<Boolean> healthyVolunteers,
        Optional<String> population,
        Optional<String> sampling) {}
