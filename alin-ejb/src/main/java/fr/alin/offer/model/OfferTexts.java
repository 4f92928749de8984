package fr.alin.offer.model;

import fr.alin.shared.model.TypedText;

/** Texts of a posting, brought into one form: never null, of a bounded length, cleaned as all running text is. */
final class OfferTexts {

    private OfferTexts() {}

    /** @throws ImpossibleOfferValue {@code offer.text-too-long} */
    static String optional(String field, String text, int longest) {
        var stripped = TypedText.prose(text);
        if (stripped.length() > longest) {
            throw new ImpossibleOfferValue(field, stripped.substring(0, longest) + "…", "offer.text-too-long", longest);
        }
        return stripped;
    }
}
