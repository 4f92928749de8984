package fr.alin.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import fr.alin.shared.model.UniqueNumber;

/** Stores {@link UniqueNumber} as its text. */
@Converter(autoApply = true)
public class UniqueNumberAttributeConverter implements AttributeConverter<UniqueNumber, String> {

    @Override
    public String convertToDatabaseColumn(UniqueNumber value) {
        return value == null ? null : value.value();
    }

    @Override
    public UniqueNumber convertToEntityAttribute(String column) {
        return column == null ? null : new UniqueNumber(column);
    }
}
