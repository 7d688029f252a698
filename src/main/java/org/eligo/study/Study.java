package org.eligo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A study as people read it. What the record does not say is empty; texts are as written, lists in the record's order.
 *
 * @param organisationId the sponsor's own number of the study
 * @param summary in markdown
 * @param description in markdown
 * @param conditionTerms terms of the Medical Subject Headings that the registry derived from the conditions
 * @param treatmentTerms the same, from the treatments
 * @param dataDate the day of the registry's data, yyyy-MM-dd
 */
public record Study(
        NctId id,
        Optional<String> briefTitle,
        Optional<String> officialTitle,
        Optional<String> acronym,
        Optional<Identifier> organisationId,
        List<Identifier> otherIds,
        Optional<Sponsor> sponsor,
        List<Sponsor> collaborators,
        Progress progress,
        Optional<ExpandedAccess> expandedAccess,
        Optional<String> summary,
        Optional<String> description,
        List<String> conditions,
        List<String> keywords,
        Design design,
        List<Arm> arms,
        List<Intervention> interventions,
        List<Outcome> primaryOutcomes,
        List<Outcome> secondaryOutcomes,
        List<Outcome> otherOutcomes,
        Participants participants,
        List<Contact> contacts,
        List<Official> officials,
        List<Site> sites,
        List<Reference> references,
        List<WebLink> links,
        Optional<DataSharing> dataSharing,
        List<Document> documents,
        boolean hasResults,
        Oversight oversight,
        List<String> conditionTerms,
        List<String> treatmentTerms,
        Optional<String> dataDate) {

    public Study {
        otherIds = List.copyOf(otherIds);
        collaborators = List.copyOf(collaborators);
        conditions = List.copyOf(conditions);
        keywords = List.copyOf(keywords);
        arms = List.copyOf(arms);
        interventions = List.copyOf(interventions);
        primaryOutcomes = List.copyOf(primaryOutcomes);
        secondaryOutcomes = List.copyOf(secondaryOutcomes);
        otherOutcomes = List.copyOf(otherOutcomes);
        contacts = List.copyOf(contacts);
        officials = List.copyOf(officials);
        sites = List.copyOf(sites);
        references = List.copyOf(references);
        links = List.copyOf(links);
        documents = List.copyOf(documents);
        conditionTerms = List.copyOf(conditionTerms);
        treatmentTerms = List.copyOf(treatmentTerms);
    }

    /** The brief title; else the official one; else the number. */
    public String title() {
        return briefTitle.or(() -> officialTitle).orElseGet(id::toString);
    }

    /** The kinds of organisations that pay, the lead sponsor's first, each once. */
    public List<Coded<FunderType>> funderTypes() {
        List<Coded<FunderType>> types = new ArrayList<>();
        sponsor.flatMap(Sponsor::type).ifPresent(types::add);
        collaborators.forEach(c -> c.type().ifPresent(types::add));
        return types.stream().distinct().toList();
    }
}
