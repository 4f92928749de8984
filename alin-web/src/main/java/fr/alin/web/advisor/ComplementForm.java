package fr.alin.web.advisor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.complement.AskComplement;
import fr.alin.candidacy.complement.ComplementService;
import fr.alin.candidacy.model.ComplementItem;
import fr.alin.candidacy.model.WantedComplement;
import fr.alin.candidacy.view.ComplementView;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;
import fr.alin.web.shared.Messages;
import fr.alin.web.table.ListReturn;

/** review-complement.xhtml: what the applicant was asked to complete and has answered, and the form that asks her. */
@Named
@RequestScoped
public class ComplementForm {

    private static final String AGAIN = "/advisor/candidacy?faces-redirect=true&includeViewParams=true";

    @Inject
    ComplementService complements;

    @Inject
    ReviewPage page;

    @Inject
    ListReturn list;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentDraft draft;

    @Inject
    Messages messages;

    private List<ComplementView> lines;
    private ComplementItem[] items = {};
    private String words = "";
    private Integer days;

    /** Latest first; none once a colleague has decided while the page was open. */
    public List<ComplementView> of(long candidacy) {
        if (lines == null) {
            lines = WhileOpen.read(() -> complements.of(candidacy), List.of());
            colleagues.load(
                    lines.stream().flatMap(line -> line.askedBy().stream()).toList());
        }
        return lines;
    }

    /** Whether an advisor waits for an answer. */
    public boolean isAwaited(long candidacy) {
        return of(candidacy).stream().anyMatch(line -> line.isOpen() && !line.isByLandlord());
    }

    public String ask(long candidacy) {
        complements.ask(new AskComplement(candidacy, new WantedComplement(Set.of(items), words, days)));
        draft.forget(DraftForm.COMPLEMENT_REQUEST, candidacy);
        messages.info("request.asked");
        return list.outcome("/advisor/candidacies");
    }

    public String withdraw(long candidacy) {
        complements.withdraw(candidacy);
        messages.info("request.withdrawn");
        return AGAIN;
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

    /** By default the usual days, or as many as the home stays open. */
    public Integer getDays() {
        return days == null ? home().map(complements::usualDays).orElseGet(complements::usualDays) : days;
    }

    /** The last day that may be set for the answer; null while the page asks why it is opened. */
    public LocalDate getLastDay() {
        return home().map(complements::lastDay).orElse(null);
    }

    private Optional<OfferReference> home() {
        return Optional.ofNullable(page.getDossier())
                .map(dossier -> dossier.offer().reference());
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
