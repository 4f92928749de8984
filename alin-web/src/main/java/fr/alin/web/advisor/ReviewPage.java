package fr.alin.web.advisor;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.ReasonNotStated;
import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.view.ReviewDossier;
import fr.alin.web.shared.Messages;
import fr.alin.web.table.ListReturn;

/** advisor/candidacy.xhtml: one dossier and its decision; the version that was read is sent back with the decision. */
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

    @Inject
    ListReturn list;

    @Inject
    Messages messages;

    private long id;
    private transient ReviewDossier dossier;
    private RefusalReason reason;
    private String comment = "";

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

    /** @throws fr.alin.candidacy.CandidacyChangedMeanwhile when a colleague was faster; the page opens again as it is now */
    public String approve() {
        reviews.approve(id, dossier.version(), comment);
        return done("review.approved");
    }

    /** @throws fr.alin.candidacy.CandidacyChangedMeanwhile as {@link #approve} */
    public String refuse() {
        reviews.refuse(id, dossier.version(), reason, comment);
        return done("review.refused");
    }

    private String done(String words) {
        messages.info(words);
        return list.outcome("/advisor/candidacies");
    }

    public boolean isPending() {
        return dossier.status() == CandidacyStatus.SUBMITTED;
    }

    public ReviewChecks getChecks() {
        return new ReviewChecks(dossier.assessment());
    }

    public RefusalReason[] getReasons() {
        return RefusalReason.values();
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

    public RefusalReason getReason() {
        return reason;
    }

    public void setReason(RefusalReason reason) {
        this.reason = reason;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
