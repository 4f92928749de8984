package fr.alin.offer.model;

import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** Texts of a posting, brought into one form: never null, of a bounded length, cleaned as all running text is. */
final class OfferTexts {

    private OfferTexts() {}

    /** @throws ImpossibleOfferValue {@code offer.text-too-long} */
    static String optional(String field, String text, TextBound bound) {
        return bounded(field, TypedText.prose(text), bound);
    }

    /** The same text, once it is cleaned; the refusal shows its beginning. */
    static String bounded(String field, String cleaned, TextBound bound) {
        if (!bound.holds(cleaned)) {
            var beginning = cleaned.substring(0, bound.longest()) + "…";
            throw new ImpossibleOfferValue(field, beginning, bound.code(), bound.longest());
        }
        return cleaned;
    }
}
