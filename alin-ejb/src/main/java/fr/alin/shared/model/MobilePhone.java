package fr.alin.shared.model;

import java.io.Serializable;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;

/** A mobile number in E.164 form. French numbers are accepted with or without the leading zero. */
public record MobilePhone(String value) implements Serializable {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0\\u202F.\\-()]");
    private static final Pattern FRENCH = Pattern.compile("(?:\\+33|0033|0)?([67][0-9]{8})");
    private static final Pattern FOREIGN = Pattern.compile("\\+(?!33)[1-9][0-9]{7,14}");

    /** @throws InvalidValueException {@code mobile.malformed} */
    public MobilePhone {
        var compact = value == null ? "" : SEPARATORS.matcher(value).replaceAll("");
        var french = FRENCH.matcher(compact);
        if (french.matches()) {
            value = "+33" + french.group(1);
        } else if (FOREIGN.matcher(compact).matches()) {
            value = compact;
        } else {
            throw new InvalidValueException("mobile.malformed");
        }
    }

    /** As French readers write it: {@code 06 04 50 57 92}; foreign numbers stay in E.164. */
    public String national() {
        if (!value.startsWith("+33")) {
            return value;
        }
        return ("0" + value.substring(3)).replaceAll("(..)(?=.)", "$1 ");
    }

    /** Masked: a phone number is personal data and must not reach the logs. */
    @Override
    public String toString() {
        return "…" + value.substring(value.length() - 2);
    }
}
