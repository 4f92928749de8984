package fr.alin.web.landlord;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.alin.candidacy.view.TouchedCandidates;
import fr.alin.offer.view.EditableOffer;
import fr.alin.shared.model.OfferReference;

/** The offers that one act changes, with the candidates whom it touches. */
public record TouchedOffers(
        OfferBulkAct act, List<EditableOffer> offers, Map<OfferReference, TouchedCandidates> candidates)
        implements Serializable {

    /** All candidates of the offer; of a withdrawal those whom it releases. */
    public int candidatesOf(EditableOffer offer) {
        var touched = touched(offer);
        return touched.released() + (act == OfferBulkAct.WITHDRAW ? 0 : touched.kept());
    }

    /** The candidates of all the offers that can still change. */
    public int allCandidates() {
        return changeable().mapToInt(this::candidatesOf).sum();
    }

    /** Who keeps a decision of the commission although the offers are withdrawn. */
    public int kept() {
        return act == OfferBulkAct.WITHDRAW
                ? changeable().mapToInt(offer -> touched(offer).kept()).sum()
                : 0;
    }

    public long changeableCount() {
        return changeable().count();
    }

    private TouchedCandidates touched(EditableOffer offer) {
        return candidates.getOrDefault(offer.reference(), new TouchedCandidates(0, 0));
    }

    private Stream<EditableOffer> changeable() {
        return offers.stream().filter(EditableOffer::withdrawable);
    }
}
