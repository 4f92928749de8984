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
        try {
            dossier = reviews.open(id);
            matters.load(id);
        } catch (ReasonNotStated reasonWanted) {
            dossier = readings.reason(id)
                    .map(reason -> reviews.lookUp(id, reason))
                    .orElse(null);
        }
    }

    public boolean isReasonWanted() {
        return dossier == null;
    }

    /** Whether the reader has to decide; not on a dossier that she has only looked up. */
    public boolean isPending() {
        return dossier.status() == CandidacyStatus.SUBMITTED && !dossier.lookedUp();
    }

    /** The applicant's name, as on her application. */
    public String getName() {
        var person = dossier.application().applicant();
        return person.firstName() + " " + person.birthName();
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
