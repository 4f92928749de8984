package fr.alin.reference;

import java.util.Optional;
import java.util.regex.Pattern;

import fr.alin.shared.model.Folding;
import fr.alin.shared.model.TypedText;

/**
 * A commune as typed: its name, possibly abbreviated, with a postal code before or after it or with a department
 * number, or a postal code alone.
 *
 * @param name normalized as by {@link #plain}; empty when only a postal code was typed
 * @param number the digits at the end, which may be a department: {@code BORDEAUX 33}
 */
record CommuneQuery(String name, Optional<String> postalCode, Optional<Numbered> number) {

    /** A name followed by a department. */
    record Numbered(String name, String department) {}

    private static final Pattern POSTAL_CODE = Pattern.compile("\\b[0-9]{5}\\b");
    private static final Pattern MAIL_OFFICE = Pattern.compile("\\bCEDEX( [0-9]{1,2})?\\b");
    private static final Pattern NUMBERED = Pattern.compile("(.*\\p{L}) (2[AB]|[0-9]{2}|97[0-9])");
    private static final Pattern ORDINAL = Pattern.compile("\\b([0-9]{1,2}) ?(?:ER|RE|E|EME|IEME|ND|NDE)\\b");
    private static final Pattern ARRONDISSEMENT = Pattern.compile("\\b(?:ARR|ARDT|ARRDT|ARRT)\\b");
    private static final Pattern SUR = Pattern.compile("(?i)(?<=[\\s-])s/ ?|(?<=\\p{L})/ ?(?=\\p{L})");

    static CommuneQuery of(String typed) {
        var plain = plain(typed);
        var postalCode = POSTAL_CODE.matcher(plain);
        if (!postalCode.find()) {
            return new CommuneQuery(plain, Optional.empty(), numbered(plain));
        }
        var code = postalCode.group();
        var rest = MAIL_OFFICE.matcher(plain.replaceFirst(code, "")).replaceAll("");
        return new CommuneQuery(Folding.plain(rest), Optional.of(code), Optional.empty());
    }

    private static Optional<Numbered> numbered(String plain) {
        var number = NUMBERED.matcher(plain);
        return number.matches() ? Optional.of(new Numbered(number.group(1), number.group(2))) : Optional.empty();
    }

    /**
     * The name without accents, with saints, ordinals and rivers in one spelling: {@code ST-DENIS} becomes SAINT DENIS.
     */
    static String plain(String text) {
        var words = String.join(
                " ", Folding.wordsInFull(SUR.matcher(TypedText.line(text)).replaceAll(" sur ")));
        return ARRONDISSEMENT.matcher(ORDINAL.matcher(words).replaceAll("$1E")).replaceAll("ARRONDISSEMENT");
    }
}
