package fr.alin.shared.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Cleans what people type or paste. Pages, mails and office programs put in characters that nobody sees or that only
 * look like those of a keyboard; every value and every field takes its text from here, so that all agree on it.
 * See decision 47-one-cleaner-one-folding.
 */
public final class TypedText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\x{85}\\p{Z}\\x{2800}]+");
    /** Zero-width and bidirectional marks, soft hyphens, control characters, letters that draw nothing. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}\\x{34F}\\x{115F}\\x{1160}\\x{180B}-\\x{180F}\\x{3164}"
                    + "\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{FFFE}\\x{FFFF}]");
    /** The same in running text, where line ends, tabs and the joints of emoji have a meaning. */
    private static final Pattern UNSEEN_IN_PROSE =
            Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n\\t\\x{200C}\\x{200D}]]");

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\x{85}\\x{2028}\\x{2029}]");
    private static final Pattern DASHES =
            Pattern.compile("[\\x{2010}-\\x{2015}\\x{2043}\\x{2212}\\x{FE58}\\x{FE63}\\x{FF0D}]");
    private static final Pattern APOSTROPHES =
            Pattern.compile("[\\x{2018}\\x{2019}\\x{201B}\\x{2B9}\\x{2BB}-\\x{2BD}\\x{2032}\\x{B4}\\x{FF07}]");
    /** Ligatures as PDF files hold them, and the wide forms of Asian keyboards. */
    private static final Pattern OTHER_FORMS = Pattern.compile("[\\x{FB00}-\\x{FB06}\\x{FF01}-\\x{FF5E}]+");

    private static final Pattern SEPARATORS = Pattern.compile("[ .·-]");
    private static final Pattern EUROS = Pattern.compile("(?:€|eur|euros?)$", Pattern.CASE_INSENSITIVE);

    private TypedText() {}

    /**
     * One line: blanks of any kind become single ordinary ones, dashes a hyphen, quotes an apostrophe; what cannot be
     * seen is dropped. Composed form (NFC), without blanks around; never null.
     */
    public static String line(String typed) {
        if (typed == null) {
            return "";
        }
        var plain = DASHES.matcher(typed).replaceAll("-");
        plain = APOSTROPHES.matcher(plain).replaceAll("'");
        plain = OTHER_FORMS
                .matcher(plain)
                .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC)
                        .replace("\\", "\\\\")
                        .replace("$", "\\$"));
        plain = UNSEEN.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("");
        return BLANKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** A number or a code: as {@link #line}, without the blanks, dots and hyphens that group its characters. */
    public static String compact(String typed) {
        return SEPARATORS.matcher(line(typed)).replaceAll("");
    }

    /** A sum or a measure, without blanks and euro sign, its decimals after a point; whether it is a number is not said. */
    public static String amount(String typed) {
        return EUROS.matcher(line(typed).replace(" ", "")).replaceFirst("").replace(',', '.');
    }

    /** Running text keeps its lines and its typography; only what cannot be seen is dropped. Never null. */
    public static String prose(String typed) {
        if (typed == null) {
            return "";
        }
        var lines = LINE_ENDS.matcher(typed).replaceAll("\n");
        return Normalizer.normalize(UNSEEN_IN_PROSE.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }
}
