package fr.alin.candidacy.view;

import java.util.Optional;

import fr.alin.shared.model.DwellingType;

/**
 * An applicant's points for the home she applies for, and what became of comparable candidacies.
 *
 * @param points empty until they are counted
 * @param comparable empty with too few cases
 */
public record OwnPoints(
        Optional<PointsView> points,
        Optional<ComparableCandidacies> comparable,
        DwellingType type,
        String department) {}
