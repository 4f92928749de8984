package fr.alin.housingapplication.view;

import java.math.BigDecimal;
import java.time.Instant;

import fr.alin.shared.model.DwellingType;

/**
 * A home applied for, as a company that may see everything sees it.
 *
 * @param rent with charges, a month
 * @param status the state's key among the texts of candidacies
 */
public record SharedCandidacy(
        DwellingType type, String city, BigDecimal rent, String landlord, Instant appliedAt, String status) {}
