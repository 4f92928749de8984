package fr.alin.web.landlord;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import fr.alin.landlord.view.LandlordView;
import fr.alin.offer.CorrectOffer;
import fr.alin.offer.EnterOffer;
import fr.alin.offer.OfferChangedMeanwhile;
import fr.alin.offer.OfferEditingService;
import fr.alin.offer.OfferExists;
import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferPlace;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.model.Withdrawal;
import fr.alin.offer.view.EditableOffer;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.shared.FormErrors;
import fr.alin.web.shared.Messages;

/** Actions of the offer's page; errors are reported at the form's fields. */
@RequestScoped
public class OfferActs {

    private static final String PAGE = "/landlord/offer?faces-redirect=true&includeViewParams=true&ref=";

    @Inject
    OfferEditingService editing;

    @Inject
    CommuneSuggestions communes;

    @Inject
    Messages messages;

    @Inject
    FormErrors errors;

    @Inject
    FacesContext faces;

    /** Whether saving would publish a withdrawn offer although the page that was sent still showed it online. */
    private boolean isPublishingUnawares(EditableOffer offer) {
        return offer.state() == OfferState.WITHDRAWN
                && !faces.getExternalContext().getRequestParameterMap().containsKey("shown-withdrawn");
    }

    /** Creates an offer without reference, else corrects it; null when refused. */
    String save(TypedOffer typed, LandlordView owner, OfferReference reference) {
        return reporting(() -> posting(typed, owner, reference == null)
                .map(posting -> reference == null ? enter(typed, owner, posting) : correct(typed, reference, posting))
                .orElse(null));
    }

    /** What was typed; empty when a field is wrong, after a report of all that are. */
    Optional<OfferPosting> posting(TypedOffer typed, LandlordView owner, boolean isNew) {
        var form = typed.form();
        var posting = form.toPosting(owner.name(), communes, this::fitsCommune, this::report);
        var faults = isNew ? faultsOfNew(form, owner) : List.<ImpossibleOfferValue>of();
        faults.forEach(this::report);
        return posting.filter(complete -> faults.isEmpty());
    }

    private List<ImpossibleOfferValue> faultsOfNew(PostingForm form, LandlordView owner) {
        var commune = communes.find(form.getPlace().getCommune()).map(CommuneLabel::code);
        return editing.faultsOfNew(
                owner.code(), form.getIdentifier(), commune, form.getTerms().getClosesOn());
    }

    String withdraw(TypedOffer typed, OfferReference reference, Withdrawal why) {
        editing.withdraw(reference, typed.version(), why);
        return done("landlord.offer.withdrawn", reference);
    }

    private String enter(TypedOffer typed, LandlordView owner, OfferPosting posting) {
        var entered = editing.enter(new EnterOffer(owner.code(), typed.form().getIdentifier(), posting));
        return done("landlord.offer.entered", entered);
    }

    private String correct(TypedOffer typed, OfferReference reference, OfferPosting posting) {
        if (isPublishingUnawares(editing.offer(reference))) {
            throw new OfferChangedMeanwhile();
        }
        editing.correct(new CorrectOffer(reference, typed.version(), posting));
        return done("landlord.offer.corrected", reference);
    }

    private String done(String words, OfferReference offer) {
        messages.info(words);
        return PAGE + offer.value();
    }

    private String reporting(Supplier<String> act) {
        try {
            return act.get();
        } catch (ImpossibleOfferValue refusal) {
            report(refusal);
        } catch (OfferExists taken) {
            messages.fieldError("identifier", "error." + taken.code());
        }
        return null;
    }

    private void report(ImpossibleOfferValue refusal) {
        var field = refusal.field().equals("city") ? "commune" : refusal.field(); // the form asks for both at once
        if (!errors.isOn(field)) {
            messages.fieldError(field, "error." + refusal.code(), refusal.args());
        }
    }

    /** Whether the place fits its commune; reports all errors at once. */
    private boolean fitsCommune(OfferPlace place) {
        var faults = editing.faultsOf(place);
        faults.forEach(this::report);
        return faults.isEmpty();
    }
}
