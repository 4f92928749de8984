package fr.alin.staff.model;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** The name of an agency, as people say it. */
public record AgencyName(String value) {

    /** @throws InvalidValueException {@code staff.agency-name-too-long}, {@code staff.agency-name-missing} */
    public AgencyName {
        value = TextBound.AGENCY_NAME.check(TypedText.line(value));
        if (value.isEmpty()) {
            throw new InvalidValueException("staff.agency-name-missing");
        }
    }
}
