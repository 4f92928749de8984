package fr.alin.web.chart;

import java.util.List;

/**
 * A row of a table of figures.
 *
 * @param values one for each series, in their order
 */
public record ChartRow(String name, List<Integer> values) {}
