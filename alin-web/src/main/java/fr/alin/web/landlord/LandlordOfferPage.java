package fr.alin.web.landlord;

import java.io.Serializable;
import java.util.function.Supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.landlord.LandlordNotFound;
import fr.alin.landlord.view.LandlordView;
import fr.alin.offer.OfferChangedMeanwhile;
import fr.alin.offer.OfferEditingService;
import fr.alin.offer.view.EditableOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.shared.Messages;

/**
 * landlord/offer.xhtml: creates or corrects an offer; the version read is sent back with the correction. If someone
 * else changed the offer meanwhile, the page shows the differences and keeps what was typed.
 */
@Named
@ViewScoped
public class LandlordOfferPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OfferEditingService editing;

    @Inject
    CommuneSuggestions communes;

    @Inject
    Messages messages;

    @Inject
    OfferActs acts;

    @Inject
    WithdrawalForm withdrawal;

    private OfferReference reference;
    private String landlord = "";
    private TypedOffer typed;
    private transient EditableOffer offer;

    /** @throws LandlordNotFound when the caller acts for no such landlord */
    public void load() {
        getOwner();
        typed = isNew() ? TypedOffer.empty() : TypedOffer.of(getOffer(), communes);
    }

    /** Shows other fields, and returns those before. */
    TypedOffer show(TypedOffer other) {
        var before = typed;
        typed = other;
        return before;
    }

    public String save() {
        return unlessChanged(() -> acts.save(typed, getOwner(), reference));
    }

    public String withdraw() {
        return unlessChanged(() -> acts.withdraw(typed, reference, withdrawal.stated()));
    }

    /** On a conflict, the next submit applies to the version now shown. */
    private String unlessChanged(Supplier<String> act) {
        try {
            return act.get();
        } catch (OfferChangedMeanwhile late) {
            offer = null;
            typed = typed.over(getOffer(), communes);
            messages.error(typed.words(getOffer()));
            return null;
        }
    }

    public boolean isNew() {
        return reference == null;
    }

    /** The landlord of the offer, existing or new. */
    public LandlordView getOwner() {
        var code = isNew() ? landlord : getOffer().landlordCode();
        return editing.landlords().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(LandlordNotFound::new);
    }

    public EditableOffer getOffer() {
        if (offer == null) {
            offer = editing.offer(reference);
        }
        return offer;
    }

    public TypedOffer getTyped() {
        return typed;
    }

    public PostingForm getForm() {
        return typed.form();
    }

    public OfferReference getReference() {
        return reference;
    }

    public void setReference(OfferReference reference) {
        this.reference = reference;
    }

    public String getLandlord() {
        return landlord;
    }

    public void setLandlord(String landlord) {
        this.landlord = landlord;
    }
}
