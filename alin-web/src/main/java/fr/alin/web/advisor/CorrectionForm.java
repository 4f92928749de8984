package fr.alin.web.advisor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.CorrectionService;
import fr.alin.candidacy.view.ReviewDossier;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;
import fr.alin.web.shared.Messages;

/** Takes back the last step of a dossier's candidacy. */
@Named
@RequestScoped
public class CorrectionForm {

    @Inject
    CorrectionService corrections;

    @Inject
    CurrentDraft draft;

    @Inject
    Messages messages;

    private String words = "";

    /** @throws fr.alin.candidacy.CandidacyChangedMeanwhile when somebody was faster; the page opens again as it is now */
    public String undo(ReviewDossier dossier) {
        corrections.undo(dossier.id(), dossier.version(), words);
        draft.forget(DraftForm.CORRECTION, dossier.id());
        messages.info("review.corrected");
        return "/advisor/candidacy?faces-redirect=true&includeViewParams=true";
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
