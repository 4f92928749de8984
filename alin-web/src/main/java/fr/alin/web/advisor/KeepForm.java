package fr.alin.web.advisor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.HomeFitService;
import fr.alin.candidacy.view.ReviewDossier;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;
import fr.alin.web.shared.Messages;
import fr.alin.web.table.ListReturn;

/** Keeps a validated candidacy whose home has changed and no longer suits. */
@Named
@RequestScoped
public class KeepForm {

    @Inject
    HomeFitService fits;

    @Inject
    ListReturn list;

    @Inject
    CurrentDraft draft;

    @Inject
    Messages messages;

    private String words = "";

    /** @throws fr.alin.candidacy.CandidacyChangedMeanwhile when somebody was faster; the page opens again as it is now */
    public String keep(ReviewDossier dossier) {
        fits.keep(dossier.id(), dossier.version(), words);
        draft.forget(DraftForm.KEPT_HOME, dossier.id());
        messages.info("review.kept");
        return list.outcome("/advisor/candidacies");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
