package fr.alin.employer.model;

import java.util.Set;

/**
 * A company's settings: mandatory fields, offered choices and their wording.
 *
 * @param version as named by the directory, stored with each consent
 * @param choices never empty: anonymous if the company offers nothing else
 * @param priorValidation whether an application waits for the company's validation
 * @param eligibilityText the company's own criteria; empty if it has none
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
