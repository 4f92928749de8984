package fr.alin.account.model;

import java.io.Serializable;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** A birth name or first name: letters, blanks, hyphens, apostrophes and dots, starting with a letter. */
public record PersonName(String value) implements Serializable {

    private static final Pattern FORMAT = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'-]*");
    /**
     * A dot ends an initial or an abbreviation; text right after a dot that follows several letters is a web address.
     */
    private static final Pattern WEB_ADDRESS = Pattern.compile(".*\\p{L}\\p{M}*\\p{L}\\p{M}*\\.\\p{L}.*");

    /** @throws InvalidValueException {@code account.name-too-long}, {@code account.name-malformed} */
    public PersonName {
        value = TextBound.PERSON_NAME.check(TypedText.line(value).replace('`', '\''));
        if (!FORMAT.matcher(value).matches() || WEB_ADDRESS.matcher(value).matches()) {
            throw new InvalidValueException("account.name-malformed");
        }
    }

    /** Masked: a name must not reach the logs. */
    @Override
    public String toString() {
        return value.charAt(0) + "…";
    }
}
