package fr.alin.offer.model;

/**
 * Texts of a posting, brought into one form: never null, of a bounded length, without blanks
 * around them and without NUL, which PostgreSQL does not keep.
 */
final class OfferTexts {

    private OfferTexts() {}

    /** @throws ImpossibleOfferValue {@code offer.text-too-long} */
    static String optional(String field, String text, int longest) {
        var stripped = text == null ? "" : text.replace("\0", "").strip();
        if (stripped.length() > longest) {
            throw new ImpossibleOfferValue(field, stripped.substring(0, longest) + "…", "offer.text-too-long", longest);
        }
        return stripped;
    }
}
