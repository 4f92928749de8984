package fr.alin.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import fr.alin.shared.model.MobilePhone;

/** Stores {@link MobilePhone} as its text. */
@Converter(autoApply = true)
public class MobilePhoneAttributeConverter implements AttributeConverter<MobilePhone, String> {

    @Override
    public String convertToDatabaseColumn(MobilePhone value) {
        return value == null ? null : value.value();
    }

    @Override
    public MobilePhone convertToEntityAttribute(String column) {
        return column == null ? null : new MobilePhone(column);
    }
}
