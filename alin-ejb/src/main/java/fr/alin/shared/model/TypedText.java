package fr.alin.shared.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Cleans typed or pasted text. Pages, mails and office programs insert invisible or look-alike characters; all values
 * and fields use this class, so that they agree. See decision 47-one-cleaner-one-folding.
 */
public final class TypedText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\x{85}\\p{Z}\\x{2800}]+");
    /** Zero-width and bidirectional marks, soft hyphens, control characters, blank letters. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}\\x{34F}\\x{115F}\\x{1160}\\x{180B}-\\x{180F}\\x{3164}"
                    + "\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{FFFE}\\x{FFFF}]");
    /** The same for running text, where line ends, tabs and emoji joiners are kept. */
    private static final Pattern INVISIBLE_IN_PROSE =
            Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n\\t\\x{200C}\\x{200D}]]");

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\x{85}\\x{2028}\\x{2029}]");
    private static final Pattern DASHES =
            Pattern.compile("[\\x{2010}-\\x{2015}\\x{2043}\\x{2212}\\x{FE58}\\x{FE63}\\x{FF0D}]");
    private static final Pattern APOSTROPHES =
            Pattern.compile("[\\x{2018}\\x{2019}\\x{201B}\\x{2B9}\\x{2BB}-\\x{2BD}\\x{2032}\\x{B4}\\x{FF07}]");
    /** Ligatures from PDF files, and full-width forms of Asian keyboards. */
    private static final Pattern OTHER_FORMS = Pattern.compile("[\\x{FB00}-\\x{FB06}\\x{FF01}-\\x{FF5E}]+");

    private static final Pattern SEPARATORS = Pattern.compile("[ .·-]");

    private TypedText() {}

    /**
     * One line of text: any blanks become single spaces, dashes become hyphens, quotes become apostrophes, invisible
     * characters are removed. In composed form (NFC), trimmed; never null.
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
        plain = INVISIBLE.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("");
        return BLANKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** A number or code: like {@link #line}, without the blanks, dots and hyphens that group characters. */
    public static String compact(String typed) {
        return SEPARATORS.matcher(line(typed)).replaceAll("");
    }

    /** Running text: keeps lines and typography, removes invisible characters. Never null. */
    public static String prose(String typed) {
        if (typed == null) {
            return "";
        }
        var lines = LINE_ENDS.matcher(typed).replaceAll("\n");
        return Normalizer.normalize(INVISIBLE_IN_PROSE.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }
}
