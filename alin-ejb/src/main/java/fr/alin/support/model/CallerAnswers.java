package fr.alin.support.model;

import static java.util.Objects.requireNonNullElse;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

import fr.alin.shared.model.TypedText;

/** What a caller answered, as typed; a question that was not asked is absent. */
public record CallerAnswers(Map<CallerFact, String> given) implements Serializable {

    public CallerAnswers {
        var kept = new EnumMap<CallerFact, String>(CallerFact.class);
        given.forEach((fact, typed) -> {
            var text = TypedText.line(requireNonNullElse(typed, ""));
            if (!text.isEmpty()) {
                kept.put(fact, text);
            }
        });
        given = kept;
    }

    /** Masked: it is all personal data. */
    @Override
    public String toString() {
        return given.keySet().toString();
    }
}
