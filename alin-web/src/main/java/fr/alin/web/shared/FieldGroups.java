package fr.alin.web.shared;

import fr.alin.shared.model.TypedText;

/** Digits as French readers write them: ten in pairs, nine in threes; anything else stays as it is. */
public final class FieldGroups {

    private static final String NARROW = "\u202f";

    private FieldGroups() {}

    public static String of(String text) {
        var digits = TypedText.compact(text);
        if (digits.matches("0[0-9]{9}")) {
            return digits.replaceAll("(..)(?=.)", "$1" + NARROW);
        }
        return digits.matches("[0-9]{9}") ? digits.replaceAll("(...)(?=.)", "$1" + NARROW) : text;
    }
}
