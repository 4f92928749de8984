package fr.alin.employer.model;

import java.util.Set;

/**
 * What a company decided on AL'in: what it needs to know, which choices it leaves, and in which words.
 *
 * @param version as the directory names it, kept with each consent
 * @param choices never empty: anonymity is what is left when a company offers nothing
 * @param priorValidation whether an application waits for the company's validation
 * @param eligibilityText the company's own criteria in its words, empty when it has none
 */
public record HousingPolicy(
        String version,
        Set<PolicyField> mandatory,
        Set<DataSharingChoice> choices,
        ConsentWording wording,
        boolean priorValidation,
        String eligibilityText) {

    public HousingPolicy {
        version = version == null ? "" : version;
        mandatory = mandatory == null ? Set.of() : Set.copyOf(mandatory);
        choices = choices == null || choices.isEmpty() ? Set.of(DataSharingChoice.ANONYMOUS) : Set.copyOf(choices);
        wording = wording == null ? ConsentWording.STANDARD : wording;
        eligibilityText = eligibilityText == null ? "" : eligibilityText;
    }
}
