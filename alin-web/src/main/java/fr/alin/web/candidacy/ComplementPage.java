package fr.alin.web.candidacy;

import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.complement.AnswerComplement;
import fr.alin.candidacy.complement.ComplementAnswerService;
import fr.alin.candidacy.model.ComplementItem;
import fr.alin.candidacy.model.ComplementOver;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;
import fr.alin.web.shared.Messages;

/**
 * candidacies/complement.xhtml: the applicant's answer. The page sends back which request it showed; what she has typed
 * stays on it when nobody waits for it any more.
 */
@Named
@RequestScoped
public class ComplementPage {

    @Inject
    ComplementAnswerService answers;

    @Inject
    CurrentDraft draft;

    @Inject
    FacesContext faces;

    @Inject
    Messages messages;

    private ComplementItem[] ticked = {};
    private String words = "";

    public String answer() {
        answers.answer(new AnswerComplement(shown(), Set.of(ticked), words));
        draft.forget(DraftForm.COMPLEMENT);
        messages.info("complement.sent");
        return "/candidacies/index?faces-redirect=true";
    }

    private long shown() {
        var sent = faces.getExternalContext().getRequestParameterMap().getOrDefault("request", "");
        if (!sent.matches("\\d{1,18}")) {
            throw new ComplementOver();
        }
        return Long.parseLong(sent);
    }

    public ComplementItem[] getTicked() {
        return ticked.clone();
    }

    public void setTicked(ComplementItem[] ticked) {
        this.ticked = ticked.clone();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
