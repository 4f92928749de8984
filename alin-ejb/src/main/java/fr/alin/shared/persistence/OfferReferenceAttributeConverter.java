package fr.alin.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import fr.alin.shared.model.OfferReference;

/** Stores {@link OfferReference} as its text. */
@Converter(autoApply = true)
public class OfferReferenceAttributeConverter implements AttributeConverter<OfferReference, String> {

    @Override
    public String convertToDatabaseColumn(OfferReference value) {
        return value == null ? null : value.value();
    }

    @Override
    public OfferReference convertToEntityAttribute(String column) {
        return column == null ? null : new OfferReference(column);
    }
}
