package fr.alin.web.housingapplication;

/** Digits as French readers write them: ten in pairs, nine in threes; anything else stays as it is. */
final class FieldGroups {

    private static final String NARROW = "\u202f";

    private FieldGroups() {}

    static String of(String text) {
        var digits = text.replaceAll("[\\s.\\u00a0\\u202f-]", "");
        if (digits.matches("0[0-9]{9}")) {
            return digits.replaceAll("(..)(?=.)", "$1" + NARROW);
        }
        return digits.matches("[0-9]{9}") ? digits.replaceAll("(...)(?=.)", "$1" + NARROW) : text;
    }
}
