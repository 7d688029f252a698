package org.eligo.study;

import java.util.List;
import java.util.Optional;

/**
 * How a study is built. Values without a type of their own are the registry's names; descriptions are in markdown.
 *
 * @param phases in the record's order
 * @param expandedAccessTypes in words: for individual patients, …
 * @param specimens what becomes of samples
 */
public record Design(
        Optional<Coded<StudyType>> type,
        boolean patientRegistry,
        List<Coded<Phase>> phases,
        List<String> expandedAccessTypes,
        Optional<String> allocation,
        Optional<String> interventionModel,
        Optional<String> interventionModelDescription,
        Optional<Coded<PrimaryPurpose>> primaryPurpose,
        Optional<String> observationalModel,
        Optional<String> timePerspective,
        Optional<Coded<Masking>> masking,
        Optional<String> maskingDescription,
        List<String> whoMasked,
        Optional<String> specimens,
        Optional<String> specimensDescription,
        Optional<String> targetDuration,
        Optional<Enrollment> enrollment) {

    public Design {
        phases = List.copyOf(phases);
        expandedAccessTypes = List.copyOf(expandedAccessTypes);
        whoMasked = List.copyOf(whoMasked);
    }
}
