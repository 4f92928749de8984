package fr.alin.housingapplication.view;

import java.util.List;
import java.util.Optional;

import fr.alin.housingapplication.model.document.DocumentKind;
import fr.alin.registration.model.FiledDocument;
import fr.alin.registration.model.Nationality;

/**
 * A supporting document to tick.
 *
 * @param parameters parameters of the label: the month of a pay slip ({@code YearMonth}), or the year of a tax notice
 *     and that of its income ({@code Integer})
 * @param nationality the nationality that the label names; absent if unknown or without importance
 * @param again whether a similar document was ticked before, for another period or for facts that have changed
 * @param received what the registration site says it has received
 */
public record DocumentLine(
        String key,
        DocumentKind kind,
        List<Object> parameters,
        Optional<Nationality> nationality,
        boolean deposited,
        boolean again,
        Optional<FiledDocument> received) {}
