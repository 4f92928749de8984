package fr.alin.support.model;

import java.io.Serializable;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** What an answer that is often given is called. */
public record TemplateName(String value) implements Serializable {

    /** @throws InvalidValueException {@code help.template-name-too-long}, {@code help.template-name-missing} */
    public TemplateName {
        value = TextBound.TEMPLATE_NAME.check(TypedText.line(value));
        if (value.isEmpty()) {
            throw new InvalidValueException("help.template-name-missing");
        }
    }
}
