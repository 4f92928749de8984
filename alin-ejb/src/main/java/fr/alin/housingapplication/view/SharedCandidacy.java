package fr.alin.housingapplication.view;

import java.math.BigDecimal;
import java.time.Instant;

import fr.alin.shared.model.DwellingType;

/**
 * A home applied for, as shown to a company under the widest choice.
 *
 * @param rent with charges, euros per month
 * @param status key of the status text in the candidacies' bundle
 */
public record SharedCandidacy(
        DwellingType type, String city, BigDecimal rent, String landlord, Instant appliedAt, String status) {}
