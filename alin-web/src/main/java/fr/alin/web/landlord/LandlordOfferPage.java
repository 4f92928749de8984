package fr.alin.web.landlord;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.landlord.LandlordNotFound;
import fr.alin.landlord.view.LandlordView;
import fr.alin.offer.CorrectOffer;
import fr.alin.offer.EnterOffer;
import fr.alin.offer.OfferChangedMeanwhile;
import fr.alin.offer.OfferEditingService;
import fr.alin.offer.OfferExists;
import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.view.EditableOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.shared.Messages;

/**
 * landlord/offer.xhtml: an offer entered or corrected; the version read goes back with the correction. When somebody else
 * changed it meanwhile the page shows what, and goes on from there with all that was typed.
 */
@Named
@ViewScoped
public class LandlordOfferPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/landlord/offer?faces-redirect=true&ref=";

    @Inject
    OfferEditingService editing;

    @Inject
    CommuneNames communes;

    @Inject
    Messages messages;

    private OfferReference reference;
    private String landlord = "";
    private long version;
    private PostingForm form;
    private PostingForm read;
    private ArrayList<FieldChange> changes;
    private transient EditableOffer offer;

    /** @throws LandlordNotFound when the caller acts for no such landlord */
    public void load() {
        getOwner();
        form = isNew() ? new PostingForm() : asItStands();
        read = isNew() ? null : asItStands();
        version = isNew() ? 0 : getOffer().version();
    }

    private PostingForm asItStands() {
        return new PostingForm(getOffer().posting(), communes);
    }

    public String save() {
        try {
            return form.toPosting(getOwner().name(), communes, this::refuse)
                    .filter(this::standsWell)
                    .map(isNew() ? this::enter : this::correct)
                    .orElse(null);
        } catch (ImpossibleOfferValue refusal) {
            refuse(refusal);
        } catch (OfferExists taken) {
            messages.fieldError("identifier", "error." + taken.code());
        }
        return null;
    }

    /** All that is wrong with the place is told at once. */
    private boolean standsWell(OfferPosting posting) {
        var faults = editing.faultsOf(posting.place());
        faults.forEach(this::refuse);
        return faults.isEmpty();
    }

    private String enter(OfferPosting posting) {
        var entered = editing.enter(new EnterOffer(getOwner().code(), form.getIdentifier(), posting));
        messages.info("landlord.offer.entered");
        return HERE + entered.value();
    }

    private String correct(OfferPosting posting) {
        try {
            editing.correct(new CorrectOffer(reference, version, posting));
        } catch (OfferChangedMeanwhile late) {
            return readAgain();
        }
        messages.info("landlord.offer.corrected");
        return HERE + reference.value();
    }

    public String withdraw() {
        try {
            editing.withdraw(reference, version);
        } catch (OfferChangedMeanwhile late) {
            return readAgain();
        }
        messages.info("landlord.offer.withdrawn");
        return HERE + reference.value();
    }

    /** From now on what is sent is meant for the offer as the page shows it. */
    private String readAgain() {
        offer = null;
        var latest = new PostingChanges();
        var now = asItStands();
        latest.replay(read, form, now);
        form = now;
        read = asItStands();
        version = getOffer().version();
        changes = new ArrayList<>(latest.list());
        messages.error(changes.isEmpty() ? "landlord.changed.unseen" : "landlord.changed");
        return null;
    }

    private void refuse(ImpossibleOfferValue refusal) {
        var field = refusal.field().equals("city") ? "commune" : refusal.field(); // the page asks for both at once
        messages.fieldError(field, "error." + refusal.code(), refusal.args());
    }

    public boolean isNew() {
        return reference == null;
    }

    /** The landlord whose offer it is or will be. */
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

    /** What somebody else changed while this was open; {@code null} when nobody did. */
    public List<FieldChange> getChanges() {
        return changes;
    }

    public PostingForm getForm() {
        return form;
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
