package fr.alin.web.landlord;

import java.time.Clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.offer.OfferEditingService;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.EditableOffer;
import fr.alin.shared.time.Today;
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

    @Inject
    Clock clock;

    /** An offer may have closed before its last day: with the list of its candidates, or because its landlord took it back. */
    public String of(EditableOffer offer) {
        if (offer.state() != OfferState.CLOSED) {
            return messages.text("landlord.state.text." + offer.state());
        }
        return editing.listLeftAt(offer.reference())
                .map(moment -> messages.text("landlord.state.text.list-left", formats.date(moment)))
                .orElseGet(() ->
                        messages.text("landlord.state.text." + (isBeforeItsEnd(offer) ? "taken-back" : "CLOSED")));
    }

    private boolean isBeforeItsEnd(EditableOffer offer) {
        var home = Today.of(clock).at(offer.posting().place().department());
        return offer.posting().dates().stateOn(home) != OfferState.CLOSED;
    }
}
