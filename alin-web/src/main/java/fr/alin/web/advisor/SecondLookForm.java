package fr.alin.web.advisor;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.SecondLookService;
import fr.alin.candidacy.view.ReviewDossier;
import fr.alin.candidacy.view.SecondLookView;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;
import fr.alin.web.shared.Messages;
import fr.alin.web.table.ListReturn;

/** review-second-look.xhtml: the applicant asks another advisor to review the refusal, who confirms it or takes it back. */
@Named
@RequestScoped
public class SecondLookForm {

    @Inject
    SecondLookService looks;

    @Inject
    ListReturn list;

    @Inject
    CurrentDraft draft;

    @Inject
    Messages messages;

    private boolean read;
    private SecondLookView look;
    private String words = "";

    /** Null if none was asked for, or once a colleague has decided while the page was open. */
    public SecondLookView of(long candidacy) {
        if (!read) {
            read = true;
            look = WhileOpen.read(() -> looks.of(candidacy), Optional.<SecondLookView>empty())
                    .orElse(null);
        }
        return look;
    }

    public String confirm(ReviewDossier dossier) {
        looks.confirm(dossier.id(), words);
        draft.forget(DraftForm.SECOND_LOOK, dossier.id());
        messages.info("look.confirmed");
        return list.outcome("/advisor/candidacies");
    }

    /** @throws fr.alin.candidacy.CandidacyChangedMeanwhile when somebody was faster; the page opens again as it is now */
    public String reopen(ReviewDossier dossier) {
        looks.reopen(dossier.id(), dossier.version(), words);
        draft.forget(DraftForm.SECOND_LOOK, dossier.id());
        messages.info("look.reopened");
        return "/advisor/candidacy?faces-redirect=true&includeViewParams=true";
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
