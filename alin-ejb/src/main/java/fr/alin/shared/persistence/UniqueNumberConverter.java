package fr.alin.shared.persistence;

import jakarta.persistence.Converter;

import fr.alin.shared.model.UniqueNumber;

/** Stores {@link UniqueNumber} as its text. */
@Converter(autoApply = true)
public class UniqueNumberConverter extends TextConverter<UniqueNumber> {

    public UniqueNumberConverter() {
        super(UniqueNumber::value, UniqueNumber::new);
    }
}
