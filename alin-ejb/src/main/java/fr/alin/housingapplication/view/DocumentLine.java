package fr.alin.housingapplication.view;

import java.util.List;

import fr.alin.housingapplication.model.document.DocumentKind;

/**
 * One supporting document to tick. The parameters word its label: the month of a pay slip ({@code YearMonth}); the year
 * of a tax notice and that of its income ({@code Integer}).
 *
 * @param again one like it was ticked before, of another period or for facts that have changed since
 */
public record DocumentLine(String key, DocumentKind kind, List<Object> parameters, boolean deposited, boolean again) {}
