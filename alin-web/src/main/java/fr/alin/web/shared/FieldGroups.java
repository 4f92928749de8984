package fr.alin.web.shared;

import fr.alin.shared.model.TypedText;

/** Groups digits as in France: ten in pairs, nine in threes; other text is unchanged. */
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
