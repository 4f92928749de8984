package fr.alin.web.advisor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.DossierChangeService;
import fr.alin.candidacy.view.DossierChange;
import fr.alin.housingapplication.event.DossierFact;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** What changed in a dossier after its approval, in words, and that an advisor has seen it. */
@Named
@RequestScoped
public class DossierChangesPart {

    @Inject
    DossierChangeService changes;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    private List<DossierChange> shown;
    private Set<Long> unseen;

    /** A change as {@code change.xhtml} shows it. */
    public record Line(String label, String at, String before, String after) {}

    public List<Line> lines(long candidacy) {
        return of(candidacy).stream().map(this::line).toList();
    }

    /** Whether some are still to be seen. */
    public boolean unseen(long candidacy) {
        return of(candidacy).stream().anyMatch(change -> !change.seen());
    }

    /** Whether a candidacy of the home has changes that nobody has seen. */
    public boolean unseenOn(OfferReference home, long candidacy) {
        if (unseen == null) {
            unseen = changes.unseenOn(home);
        }
        return unseen.contains(candidacy);
    }

    public String see(long candidacy) {
        var all = of(candidacy);
        changes.see(candidacy, all.get(all.size() - 1).at());
        messages.info("review.dossier-changed.noted");
        return "/advisor/candidacy?faces-redirect=true&includeViewParams=true";
    }

    private List<DossierChange> of(long candidacy) {
        if (shown == null) {
            shown = WhileOpen.read(() -> changes.of(candidacy), List.of());
        }
        return shown;
    }

    private Line line(DossierChange made) {
        var change = made.change();
        return new Line(
                messages.text("dossier-fact." + change.fact()),
                formats.dateTime(made.at()),
                words(change.fact(), change.before()),
                words(change.fact(), change.after()));
    }

    private String words(DossierFact fact, String value) {
        if (value.isEmpty()) {
            return messages.text("dossier-fact.none");
        }
        return switch (fact) {
            case PERSONS, UNBORN_CHILDREN, EMPLOYER -> value;
            case MONTHLY_INCOME, HOUSING_BENEFIT, TAX_INCOME -> formats.money(new BigDecimal(value));
        };
    }
}
