package fr.alin.web.landlord;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.EditableOffer;

/**
 * The form of an offer, and the version of the offer that it is based on.
 *
 * @param read the form as it was before anything was typed
 * @param changes the fields that another person changed meanwhile
 */
public record TypedOffer(long version, PostingForm form, PostingForm read, ArrayList<ConflictingField> changes)
        implements Serializable {

    /** A new offer. */
    static TypedOffer empty() {
        return new TypedOffer(0, new PostingForm(), new PostingForm(), new ArrayList<>());
    }

    static TypedOffer of(EditableOffer offer, CommuneSuggestions names) {
        return new TypedOffer(offer.version(), form(offer, names), form(offer, names), new ArrayList<>());
    }

    /** The typed changes, merged into the current version of the offer. */
    TypedOffer over(EditableOffer now, CommuneSuggestions names) {
        var merged = form(now, names);
        var latest = new PostingChanges();
        latest.replay(read, form, merged);
        return new TypedOffer(now.version(), merged, form(now, names), new ArrayList<>(latest.list()));
    }

    public List<ConflictingField> getChanges() {
        return List.copyOf(changes);
    }

    /** The key of the conflict message; saving a withdrawn offer would publish it again, and so the words say it. */
    String words(EditableOffer now) {
        if (now.state() == OfferState.WITHDRAWN) {
            return "landlord.changed.withdrawn";
        }
        return changes.isEmpty() ? "landlord.changed.unseen" : "landlord.changed";
    }

    private static PostingForm form(EditableOffer offer, CommuneSuggestions names) {
        return new PostingForm(offer.posting(), names);
    }
}
