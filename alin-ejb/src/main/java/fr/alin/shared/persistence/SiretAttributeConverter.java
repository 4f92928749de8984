package fr.alin.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import fr.alin.shared.model.Siret;

/** Stores {@link Siret} as its text. */
@Converter(autoApply = true)
public class SiretAttributeConverter implements AttributeConverter<Siret, String> {

    @Override
    public String convertToDatabaseColumn(Siret value) {
        return value == null ? null : value.value();
    }

    @Override
    public Siret convertToEntityAttribute(String column) {
        return column == null ? null : new Siret(column);
    }
}
