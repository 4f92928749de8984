package fr.alin.reference.persistence;

import java.util.Optional;
import java.util.regex.Pattern;

import fr.alin.shared.model.Folding;
import fr.alin.shared.model.TypedText;

/**
 * What people write to name a commune: its name, shortened or not, with a postal code before or after it, with the
 * number of its department, or a postal code alone.
 *
 * @param name folded, as {@link #plain}; empty when only a postal code was written
 * @param number the digits that end the name, which may be those of a department: {@code BORDEAUX 33}
 */
record CommuneQuery(String name, Optional<String> postalCode, Optional<Numbered> number) {

    /** A name and the department that stands behind it. */
    record Numbered(String name, String department) {}

    private static final Pattern POSTAL_CODE = Pattern.compile("\\b[0-9]{5}\\b");
    private static final Pattern MAIL_OFFICE = Pattern.compile("\\bCEDEX( [0-9]{1,2})?\\b");
    private static final Pattern NUMBERED = Pattern.compile("(.*\\p{L}) (2[AB]|[0-9]{2}|97[0-9])");
    private static final Pattern ORDINAL = Pattern.compile("\\b([0-9]{1,2}) ?(?:ER|RE|E|EME|IEME|ND|NDE)\\b");
    private static final Pattern ARRONDISSEMENT = Pattern.compile("\\b(?:ARR|ARDT|ARRDT|ARRT)\\b");
    private static final Pattern ON = Pattern.compile("(?i)(?<=[\\s-])s/ ?|(?<=\\p{L})/ ?(?=\\p{L})");

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

    /** A name without accents, with saints, ordinals and rivers in one spelling: {@code ST-DENIS} is SAINT DENIS. */
    static String plain(String text) {
        var words = String.join(
                " ", Folding.wordsInFull(ON.matcher(TypedText.line(text)).replaceAll(" sur ")));
        return ARRONDISSEMENT.matcher(ORDINAL.matcher(words).replaceAll("$1E")).replaceAll("ARRONDISSEMENT");
    }
}
