package fr.alin.web.candidacy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.offer.model.FactChange;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** What a landlord changed in a home, fact by fact, in the page's language. */
@Named
@RequestScoped
public class HomeChangeTexts {

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    /** A fact with its former and its present value, as {@code change.xhtml} shows them. */
    public record Line(String label, String before, String after) {}

    public List<Line> lines(List<FactChange> facts) {
        return facts.stream()
                .map(fact -> new Line(
                        messages.text("fact." + fact.fact()), words(fact, fact.before()), words(fact, fact.after())))
                .toList();
    }

    private String words(FactChange change, String value) {
        return switch (change.fact()) {
            case TYPE -> messages.text("list.type." + value);
            case SURFACE -> messages.text("fact.SURFACE.value", new BigDecimal(value));
            case RENT, CHARGES -> formats.money(new BigDecimal(value));
            case STANDARD -> value;
            case AVAILABLE_ON, CLOSES_ON -> formats.date(LocalDate.parse(value));
            case ACCESSIBLE -> messages.text("fact.ACCESSIBLE." + value);
        };
    }
}
