package fr.alin.account.model;

import java.util.regex.Pattern;

/**
 * An account that a browser is known for.
 *
 * @param generation of the account's browsers; a new password, or another address, begins the next
 */
public record KnownAccount(long id, int generation) {

    static final Pattern FORM = Pattern.compile("([0-9]{1,18})(?::([0-9]{1,9}))?");

    /** What {@link #text} wrote; without a generation it is the first. */
    static KnownAccount parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No account of a known browser");
        }
        return new KnownAccount(
                Long.parseLong(parts.group(1)), parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)));
    }

    String text() {
        return id + ":" + generation;
    }
}
