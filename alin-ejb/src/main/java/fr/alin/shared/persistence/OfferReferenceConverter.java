package fr.alin.shared.persistence;

import jakarta.persistence.Converter;

import fr.alin.shared.model.OfferReference;

/** Stores {@link OfferReference} as its text. */
@Converter(autoApply = true)
public class OfferReferenceConverter extends TextConverter<OfferReference> {

    public OfferReferenceConverter() {
        super(OfferReference::value, OfferReference::new);
    }
}
