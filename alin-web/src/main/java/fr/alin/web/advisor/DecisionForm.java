package fr.alin.web.advisor;

import java.io.Serializable;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.CandidacyChangedMeanwhile;
import fr.alin.candidacy.RefusalService;
import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.view.ReviewDossier;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;
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
    RefusalService refusals;

    @Inject
    ReviewPage page;

    @Inject
    DeskPath path;

    @Inject
    CurrentDraft draft;

    @Inject
    Messages messages;

    private boolean conflict;
    private RefusalReason reason;
    private String comment = "";

    public String approve(ReviewDossier dossier) {
        return decide(Optional.empty(), "review.approved", () -> doApprove(dossier));
    }

    public String approveAndNext(ReviewDossier dossier) {
        return decide(path.next(dossier.id()), "review.approved", () -> doApprove(dossier));
    }

    public String refuse(ReviewDossier dossier) {
        return decide(Optional.empty(), "decision.refusal-waits", () -> doRefuse(dossier));
    }

    public String refuseAndNext(ReviewDossier dossier) {
        return decide(path.next(dossier.id()), "decision.refusal-waits", () -> doRefuse(dossier));
    }

    private void doApprove(ReviewDossier dossier) {
        reviews.approve(dossier.id(), dossier.version(), comment);
    }

    private void doRefuse(ReviewDossier dossier) {
        refusals.refuse(dossier.id(), dossier.version(), reason, comment);
    }

    /** When somebody was faster the page stays, shows the dossier as it is now, and keeps what was written. */
    private String decide(Optional<Long> next, String words, Runnable decision) {
        try {
            decision.run();
        } catch (CandidacyChangedMeanwhile late) {
            messages.refused(late);
            conflict = true;
            page.load();
            return null;
        }
        draft.forget(DraftForm.REFUSAL, page.getId());
        draft.forget(DraftForm.APPROVAL, page.getId());
        messages.info(words);
        return next.isPresent() ? path.open(next.get()) : path.toList(); // null once the browser is sent there
    }

    public boolean isConflict() {
        return conflict;
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
