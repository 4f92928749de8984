package fr.alin.web.landlord;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.offer.OfferEditingService;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.EditableOffer;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** What the state of an offer means for its landlord, in words. */
@Named
@RequestScoped
public class OfferStateTexts {

    @Inject
    OfferEditingService editing;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    /** A closed offer may have closed with the list of its candidates, before its last day. */
    public String of(EditableOffer offer) {
        var left = Optional.of(offer.reference())
                .filter(closed -> offer.state() == OfferState.CLOSED)
                .flatMap(editing::listLeftAt);
        return left.map(moment -> messages.text("landlord.state.text.list-left", formats.date(moment)))
                .orElseGet(() -> messages.text("landlord.state.text." + offer.state()));
    }
}
