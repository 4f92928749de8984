package fr.alin.web.shared;

import jakarta.faces.convert.FacesConverter;

import fr.alin.shared.model.OfferReference;

/** An offer's reference in an address. */
@FacesConverter(forClass = OfferReference.class)
public class OfferReferenceConverter extends ValueConverter<OfferReference> {

    public OfferReferenceConverter() {
        super(OfferReference::new, OfferReference::value);
    }
}
