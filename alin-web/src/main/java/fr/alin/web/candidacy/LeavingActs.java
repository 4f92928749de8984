package fr.alin.web.candidacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.CandidacyService;
import fr.alin.candidacy.NoActiveCandidacy;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.Leaving;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.web.shared.Messages;

/**
 * "Annuler" and "Je renonce" on candidacies/index.xhtml. The page sends back which candidacy it showed, so that a repeated
 * click is answered like the first, and one on an old page never ends another candidacy.
 */
@Named
@RequestScoped
public class LeavingActs {

    @Inject
    CandidacyService candidacies;

    @Inject
    HousingApplicationService applications;

    @Inject
    CandidaciesPage page;

    @Inject
    FacesContext faces;

    @Inject
    Messages messages;

    /** Hides the dialog while rendering only; on a click the service looks at the candidacy as it is. */
    public boolean isCancellable() {
        return isClicking() || page.getActive() != null && page.getActive().cancellable();
    }

    /** The same for giving up. */
    public boolean isRenounceable() {
        return isClicking() || page.getActive() != null && page.getActive().renounceable();
    }

    public String cancel() {
        return answer(candidacies.cancel(shown()), CandidacyStatus.CANCELLED, "candidacies.cancelled");
    }

    public String renounce() {
        return answer(candidacies.renounce(shown()), CandidacyStatus.RENOUNCED, "candidacies.renounced");
    }

    /** @param wanted what the click is for; the candidacy may have ended otherwise before it */
    private String answer(Leaving left, CandidacyStatus wanted, String done) {
        if (left.isOwn(wanted)) {
            messages.info(applications.overview().isPresent() ? done : done + ".alone");
        } else {
            messages.info("candidacies.ended-before", messages.text(end(left)));
        }
        return "/candidacies/index?faces-redirect=true";
    }

    private static String end(Leaving left) {
        return left.isByOthers()
                ? "candidacies.ended-before." + left.status() + "." + left.actor()
                : "status." + left.status();
    }

    private boolean isClicking() {
        return faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private CandidacyReference shown() {
        var sent = faces.getExternalContext().getRequestParameterMap().getOrDefault("candidacy", "");
        return CandidacyReference.find(sent).orElseThrow(NoActiveCandidacy::new);
    }
}
