package fr.alin.web.advisor;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.CorrectionService;
import fr.alin.candidacy.RefusalService;
import fr.alin.candidacy.desk.DeskService;
import fr.alin.candidacy.model.RefusalOver;
import fr.alin.candidacy.view.LastDecision;
import fr.alin.candidacy.view.PendingRefusal;
import fr.alin.candidacy.view.StandingDecision;
import fr.alin.web.shared.Messages;

/** The reader's latest decision with its undoing, and what is to be known of a decision on an open dossier. */
@Named
@RequestScoped
public class DecisionUndo {

    private static final String NAMED = "undo-of";
    private static final String DOSSIER = "/advisor/candidacy?faces-redirect=true&id=";

    @Inject
    DeskService desk;

    @Inject
    RefusalService refusals;

    @Inject
    CorrectionService corrections;

    @Inject
    Colleagues colleagues;

    @Inject
    Messages messages;

    @Inject
    FacesContext faces;

    private Optional<LastDecision> last;
    private Optional<PendingRefusal> pending;

    /** Null once there is nothing left to undo by one press. */
    public LastDecision getLast() {
        if (last == null) {
            last = desk.lastDecision();
        }
        return last.orElse(null);
    }

    /** Whether the latest decision is a refusal of this candidacy, which its own page shows in full. */
    public boolean refusalOf(long candidacy) {
        var decision = getLast();
        return decision != null && decision.isRefusal() && decision.id() == candidacy;
    }

    /** The refusal of a dossier that has not taken effect; null without one, or once a colleague has decided meanwhile. */
    public PendingRefusal pending(long candidacy) {
        if (pending == null) {
            pending = WhileOpen.read(() -> refusals.pending(candidacy), Optional.empty());
            colleagues.load(pending.map(PendingRefusal::advisor).stream().toList());
        }
        return pending.orElse(null);
    }

    /** What has become of a candidacy that somebody else was faster to decide on. */
    public StandingDecision standing(long candidacy) {
        var standing = desk.standing(candidacy);
        colleagues.load(standing.advisor().stream().toList());
        return standing;
    }

    /**
     * Opens the dossier again whose decision is undone; an approval is taken back with a stock of words.
     *
     * @throws RefusalOver when the latest decision is not the one that the page named
     */
    public String undo() {
        var named = faces.getExternalContext().getRequestParameterMap().get(NAMED);
        var decision = getLast();
        if (decision == null || !String.valueOf(decision.id()).equals(named)) {
            throw new RefusalOver();
        }
        if (decision.isRefusal()) {
            return undoRefusal(decision.id());
        }
        corrections.undo(decision.id(), decision.version(), messages.text("undo.words"));
        messages.info("undo.approval");
        return DOSSIER + decision.id();
    }

    public String undoRefusal(long candidacy) {
        refusals.undo(candidacy);
        messages.info("undo.refusal");
        return DOSSIER + candidacy;
    }

    public String sendNow(long candidacy) {
        refusals.sendNow(candidacy);
        messages.info("review.refused");
        return "/advisor/candidacies?faces-redirect=true";
    }
}
