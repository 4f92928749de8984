package fr.alin.web.eligibility;

/**
 * One income ceiling compared with one household, as text.
 *
 * @param ceiling euros a year, or that none is known
 * @param standing by how much the income is below or above it
 * @param chip the look of the standing
 * @param derived whether the ceiling is computed for want of a published table
 */
public record CeilingComparison(
        String standard, String zone, String ceiling, String standing, String chip, boolean derived) {}
