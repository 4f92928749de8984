package fr.alin.web.advisor;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.complement.AskComplement;
import fr.alin.candidacy.complement.ComplementService;
import fr.alin.candidacy.model.ComplementItem;
import fr.alin.candidacy.model.WantedComplement;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;

/** several-ask.xhtml: several people are asked for the same complement, read once more before it leaves. */
@Named
@ViewScoped
public class AskSeveral implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SeveralCandidaciesPage page;

    @Inject
    ComplementService complements;

    @Inject
    CurrentDraft draft;

    private ComplementItem[] items = {};
    private String words = "";
    private Integer days;
    private WantedComplement reviewed;

    /** Shows the request as the people will read it. */
    public void review() {
        reviewed = new WantedComplement(Set.of(items), words, days);
    }

    public void write() {
        reviewed = null;
    }

    /** Sends what was shown. */
    public String send() {
        var wanted = reviewed;
        draft.forget(DraftForm.ASK_SEVERAL);
        return page.perform(id -> complements.ask(new AskComplement(id, wanted)));
    }

    /** Null until it was asked to be shown. */
    public WantedComplement getReviewed() {
        return reviewed;
    }

    /** What is asked for, in the order of the form; empty until it was asked to be shown. */
    public ComplementItem[] getReviewedItems() {
        return Optional.ofNullable(reviewed).stream()
                .flatMap(wanted -> wanted.items().stream())
                .sorted()
                .toArray(ComplementItem[]::new);
    }

    public ComplementItem[] getCatalogue() {
        return ComplementItem.values();
    }

    public int getLongest() {
        return WantedComplement.LONGEST;
    }

    public ComplementItem[] getItems() {
        return items.clone();
    }

    public void setItems(ComplementItem[] items) {
        this.items = items.clone();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getDays() {
        return days == null ? Integer.valueOf(complements.usualDays()) : days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
