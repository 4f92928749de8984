package fr.alin.offer.model;

import fr.alin.shared.model.ShortText;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** Normalizes the texts of a posting: never null, bounded, cleaned like all free text. */
final class OfferTexts {

    private OfferTexts() {}

    /** @throws ImpossibleOfferValue {@code offer.text-too-long} */
    static String optional(String field, String text, TextBound bound) {
        return bounded(field, TypedText.prose(text), bound);
    }

    /** Checks the length of a cleaned text; the refusal quotes its beginning. */
    static String bounded(String field, String cleaned, TextBound bound) {
        if (!bound.holds(cleaned)) {
            var beginning = ShortText.marked(cleaned, bound.longest());
            throw new ImpossibleOfferValue(field, beginning, bound.code(), bound.longest());
        }
        return cleaned;
    }
}
