package fr.alin.housingapplication.view;

import java.util.List;

import fr.alin.housingapplication.model.document.DocumentKind;

/**
 * A supporting document to tick.
 *
 * @param parameters parameters of the label: the month of a pay slip ({@code YearMonth}), or the year of a tax notice
 *     and that of its income ({@code Integer})
 * @param again whether a similar document was ticked before, for another period or for facts that have changed
 */
public record DocumentLine(String key, DocumentKind kind, List<Object> parameters, boolean deposited, boolean again) {}
