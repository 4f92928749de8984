package fr.alin.account.model;

import java.util.regex.Pattern;

/**
 * An account that a browser is known for.
 *
 * @param generation incremented by a new password or address, which invalidates the known browsers
 */
public record KnownAccount(long id, int generation) {

    static final Pattern FORM = Pattern.compile("([0-9]{1,18})(?::([0-9]{1,9}))?");

    /** Parses the output of {@link #text}; a missing generation is 0. */
    static KnownAccount parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Malformed known account");
        }
        return new KnownAccount(
                Long.parseLong(parts.group(1)), parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)));
    }

    String text() {
        return id + ":" + generation;
    }
}
