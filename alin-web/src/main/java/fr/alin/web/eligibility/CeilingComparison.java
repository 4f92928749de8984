package fr.alin.web.eligibility;

/**
 * One income ceiling compared with one household, as text.
 *
 * @param ceiling euros a year, or that none is known
 * @param standing by how much the income is below or above it
 * @param chip the look of the standing
 * @param source where the figure comes from, and whether it is derived; empty text when none is known
 */
public record CeilingComparison(
        String standard, String zone, String ceiling, String standing, String chip, String source) {}
