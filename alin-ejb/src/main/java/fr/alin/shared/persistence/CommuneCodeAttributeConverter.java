package fr.alin.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import fr.alin.shared.model.CommuneCode;

/** Stores {@link CommuneCode} as its text. */
@Converter(autoApply = true)
public class CommuneCodeAttributeConverter implements AttributeConverter<CommuneCode, String> {

    @Override
    public String convertToDatabaseColumn(CommuneCode value) {
        return value == null ? null : value.value();
    }

    @Override
    public CommuneCode convertToEntityAttribute(String column) {
        return column == null ? null : new CommuneCode(column);
    }
}
