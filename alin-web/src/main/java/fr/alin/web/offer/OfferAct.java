package fr.alin.web.offer;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.ApplyForOffer;
import fr.alin.candidacy.CandidacyService;
import fr.alin.candidacy.model.ActiveCandidacyExists;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.Obstacle;
import fr.alin.candidacy.model.RequestKey;
import fr.alin.offer.model.OfferEssentials;
import fr.alin.web.shared.Messages;

/** "Je postule" on offers/offer.xhtml. */
@Named
@RequestScoped
public class OfferAct {

    @Inject
    CandidacyService candidacies;

    @Inject
    OfferPage page;

    @Inject
    FacesContext faces;

    @Inject
    Flash flash;

    @Inject
    Messages messages;

    private String key = RequestKey.random().value();

    /** Hides the button while rendering only; on a click the service checks everything again. */
    public boolean isOpen() {
        return faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                || page.getProspect().obstacle().isEmpty();
    }

    /** A repeated click, and another click for the same offer, are answered like the first. */
    public String apply() {
        try {
            answer(candidacies.apply(new ApplyForOffer(page.getReference(), new RequestKey(key), shown())));
        } catch (ActiveCandidacyExists refusal) {
            if (page.getProspect()
                    .obstacle()
                    .filter(Obstacle.SAME_OFFER::equals)
                    .isEmpty()) {
                throw refusal;
            }
            answer(CandidacyStatus.SUBMITTED);
        }
        return "/candidacies/index?faces-redirect=true";
    }

    private void answer(CandidacyStatus status) {
        if (status.isActive()) {
            flash.put("applied", true);
        } else {
            messages.info("offer.applied.ended", messages.text("status." + status));
        }
    }

    /** Made anew for each opened page, and sent back by it. */
    public String getKey() {
        return key;
    }

    /** What the page says of the home; it comes back with the click. */
    public String getShown() {
        return OfferEssentials.of(page.getPosting()).mark();
    }

    /** Asked of the request: a field of the view would read the offer before the click is answered. */
    private Optional<String> shown() {
        return Optional.ofNullable(
                faces.getExternalContext().getRequestParameterMap().get("shown"));
    }

    public void setKey(String key) {
        this.key = key;
    }
}
