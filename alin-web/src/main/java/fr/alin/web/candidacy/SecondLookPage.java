package fr.alin.web.candidacy;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.CandidacyNotFound;
import fr.alin.candidacy.SecondLookRequestService;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.view.RefusedCandidacy;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** candidacies/second-look.xhtml: asks another advisor to review a refusal; and its state on the list of past candidacies. */
@Named
@RequestScoped
public class SecondLookPage {

    @Inject
    SecondLookRequestService looks;

    @Inject
    FacesContext faces;

    @Inject
    CurrentDraft draft;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    private String reference = "";
    private String words = "";
    private List<RefusedCandidacy> refused;

    /** The one that the page is about: that of its address, else the latest that can be reviewed; null if there is none. */
    public RefusedCandidacy getAsked() {
        return read().stream()
                .filter(one -> reference.isEmpty()
                        ? one.until().isPresent()
                        : one.reference().equals(reference))
                .findFirst()
                .orElse(null);
    }

    /** Null for a candidacy that was not refused. */
    public RefusedCandidacy of(String candidacy) {
        return read().stream()
                .filter(one -> one.reference().equals(candidacy))
                .findFirst()
                .orElse(null);
    }

    private List<RefusedCandidacy> read() {
        if (refused == null) {
            refused = looks.refused();
        }
        return refused;
    }

    public String ask() {
        var shown = faces.getExternalContext().getRequestParameterMap().getOrDefault("candidacy", "");
        looks.ask(CandidacyReference.find(shown).orElseThrow(CandidacyNotFound::new), words);
        draft.forget(DraftForm.SECOND_LOOK_REQUEST);
        messages.info("second-look.asked");
        return "/candidacies/index?faces-redirect=true";
    }

    /** Until when she can ask, or what has become of it; empty if neither. */
    public String state(RefusedCandidacy candidacy) {
        return candidacy
                .look()
                .map(state -> messages.text("second-look." + state))
                .or(() -> candidacy.until().map(last -> messages.text("second-look.until", formats.date(last))))
                .orElse("");
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference == null ? "" : reference;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
