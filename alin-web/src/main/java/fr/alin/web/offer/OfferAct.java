package fr.alin.web.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.CandidacyService;
import fr.alin.candidacy.model.ActiveCandidacyExists;
import fr.alin.candidacy.model.Obstacle;

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

    /** Hides the button while rendering only; on a click the service checks everything again. */
    public boolean isOpen() {
        return faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                || page.getProspect().obstacle().isEmpty();
    }

    /** A repeated click for the same offer succeeds. */
    public String apply() {
        try {
            candidacies.apply(page.getReference());
        } catch (ActiveCandidacyExists refusal) {
            if (page.getProspect()
                    .obstacle()
                    .filter(Obstacle.SAME_OFFER::equals)
                    .isEmpty()) {
                throw refusal;
            }
        }
        flash.put("applied", true);
        return "/candidacies/index?faces-redirect=true";
    }
}
