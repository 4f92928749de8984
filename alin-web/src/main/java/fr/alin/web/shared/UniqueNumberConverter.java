package fr.alin.web.shared;

import jakarta.faces.convert.FacesConverter;

import fr.alin.shared.model.UniqueNumber;

/** A numéro unique, typed in any grouping. */
@FacesConverter(forClass = UniqueNumber.class)
public class UniqueNumberConverter extends ValueConverter<UniqueNumber> {

    public UniqueNumberConverter() {
        super(UniqueNumber::new, UniqueNumber::grouped);
    }
}
