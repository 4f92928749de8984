package fr.alin.web.landlord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Compares the fields of an offer with each other although one of them is wrong, so that all is said at once. */
@Named
@RequestScoped
public class OfferComparison {

    @Inject
    LandlordOfferPage page;

    @Inject
    OfferActs acts;

    @Inject
    CommuneSuggestions communes;

    /** After each field was checked by itself; without a fault there, the act compares them. */
    public void compare(ComponentSystemEvent checked) {
        var faces = checked.getFacesContext();
        if (faces.isValidationFailed()) {
            var typed = page.isNew() ? TypedOffer.empty() : TypedOffer.of(page.getOffer(), communes);
            var kept = page.show(typed);
            CheckedFields.write(faces, checked.getComponent());
            acts.posting(typed, page.getOwner(), page.isNew());
            page.show(kept);
        }
    }
}
