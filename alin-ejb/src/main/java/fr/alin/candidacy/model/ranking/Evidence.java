package fr.alin.candidacy.model.ranking;

import java.time.LocalDate;

import fr.alin.housingapplication.model.PriorityFacts;
import fr.alin.shared.model.CommuneCode;

/**
 * What the criteria are applied to.
 *
 * @param measuredOn the day on which ages and months are counted: that on which the offer closes
 * @param commune of the home
 * @param accessible whether the home is accessible to the disabled
 * @param refusedHome whether she gave up an allocated home in the {@value #MONTHS_OF_REFUSAL} months before
 */
public record Evidence(
        LocalDate measuredOn, PriorityFacts person, CommuneCode commune, boolean accessible, boolean refusedHome) {

    /** How long the refusal of an allocated home counts. */
    public static final int MONTHS_OF_REFUSAL = 6;
}
