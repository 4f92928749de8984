package fr.alin.support.model;

import java.io.Serializable;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** The text of a request or an answer: plain text, never markup. */
public record HelpWords(String value) implements Serializable {

    /** @throws InvalidValueException {@code help.words-too-long}, {@code help.words-missing} */
    public HelpWords {
        value = TextBound.HELP_WORDS.check(TypedText.prose(value));
        if (value.isEmpty()) {
            throw new InvalidValueException("help.words-missing");
        }
    }

    /** Masked: people write what is personal. */
    @Override
    public String toString() {
        return "HelpWords";
    }
}
