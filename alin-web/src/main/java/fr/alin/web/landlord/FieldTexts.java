package fr.alin.web.landlord;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** The text of an offer's field. */
@Named
@RequestScoped
public class FieldTexts {

    private static final String NOTHING = "–";
    /** Choices labelled as in the form; all others by their own name. */
    private static final Map<String, String> CHOICES = Map.of(
            "kind", "list.kind.",
            "type", "list.type.",
            "heating", "offer.heating.",
            "equipment", "offer.equipment.",
            "financing", "financing.",
            "mode", "mode.");

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    public String of(String field, Serializable value) {
        if (value instanceof Object[] choices) {
            var words = Arrays.stream(choices).map(one -> words(field, one)).collect(Collectors.joining(", "));
            return words.isEmpty() ? NOTHING : words;
        }
        return value == null || value.equals("") ? NOTHING : words(field, value);
    }

    private String words(String field, Object value) {
        if (value instanceof Boolean said) {
            return messages.text(said ? "landlord.offer.yes" : "landlord.offer.no");
        }
        if (value instanceof LocalDate day) {
            return formats.date(day);
        }
        if (value instanceof BigDecimal number) {
            return formats.number(number);
        }
        return CHOICES.containsKey(field) ? messages.text(CHOICES.get(field) + value) : value.toString();
    }
}
