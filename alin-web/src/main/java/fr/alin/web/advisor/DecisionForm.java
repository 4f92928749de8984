package fr.alin.web.advisor;

import java.io.Serializable;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.view.ReviewDossier;
import fr.alin.web.shared.Messages;

/**
 * review-decision.xhtml: the advisor's decision on the open dossier, whose version is sent back with it. It leads to the
 * next dossier of the list that she came from, or back to that list.
 */
@Named
@ViewScoped
public class DecisionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewService reviews;

    @Inject
    DeskPath path;

    @Inject
    Messages messages;

    private RefusalReason reason;
    private String comment = "";

    /** @throws fr.alin.candidacy.CandidacyChangedMeanwhile when a colleague was faster; the page opens again as it is now */
    public String approve(ReviewDossier dossier) {
        return decide(Optional.empty(), "review.approved", () -> doApprove(dossier));
    }

    /** @throws fr.alin.candidacy.CandidacyChangedMeanwhile as {@link #approve} */
    public String approveAndNext(ReviewDossier dossier) {
        return decide(path.next(dossier.id()), "review.approved", () -> doApprove(dossier));
    }

    /** @throws fr.alin.candidacy.CandidacyChangedMeanwhile as {@link #approve} */
    public String refuse(ReviewDossier dossier) {
        return decide(Optional.empty(), "review.refused", () -> doRefuse(dossier));
    }

    /** @throws fr.alin.candidacy.CandidacyChangedMeanwhile as {@link #approve} */
    public String refuseAndNext(ReviewDossier dossier) {
        return decide(path.next(dossier.id()), "review.refused", () -> doRefuse(dossier));
    }

    private void doApprove(ReviewDossier dossier) {
        reviews.approve(dossier.id(), dossier.version(), comment);
    }

    private void doRefuse(ReviewDossier dossier) {
        reviews.refuse(dossier.id(), dossier.version(), reason, comment);
    }

    private String decide(Optional<Long> next, String words, Runnable decision) {
        decision.run();
        messages.info(words);
        return next.map(path::open).orElseGet(path::toList);
    }

    public RefusalReason[] getReasons() {
        return RefusalReason.values();
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
