package fr.alin.web.advisor;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.ReasonNotStated;
import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.view.ReviewDossier;

/** advisor/candidacy.xhtml: one dossier. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewService reviews;

    @Inject
    DossierLookUp lookUp;

    @Inject
    OpenReadings readings;

    @Inject
    SensitiveMatters matters;

    private long id;
    private transient ReviewDossier dossier;

    /** A dossier outside the advisor's own work opens only with a stated reason; until then the page asks for one. */
    public void load() {
        lookUp.stated().ifPresent(reason -> readings.begin(id, reason));
        var reason = readings.reason(id);
        try {
            dossier = reason.isPresent() ? reviews.lookUp(id, reason.get()) : reviews.open(id);
        } catch (ReasonNotStated reasonWanted) {
            dossier = null;
            return;
        }
        if (!dossier.lookedUp()) {
            matters.load(id);
        }
    }

    public boolean isReasonWanted() {
        return dossier == null;
    }

    public boolean isPending() {
        return dossier.status() == CandidacyStatus.SUBMITTED;
    }

    public ReviewChecks getChecks() {
        return new ReviewChecks(dossier.assessment());
    }

    public ReviewDossier getDossier() {
        return dossier;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
