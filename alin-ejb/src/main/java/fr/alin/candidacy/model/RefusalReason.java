package fr.alin.candidacy.model;

import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** Reasons of an advisor's refusal; OTHER requires an explanation. */
public enum RefusalReason {
    INCOMPLETE_DOSSIER,
    IDENTITY_NOT_CONFIRMED,
    EMPLOYMENT_NOT_CONFIRMED,
    INCOME_NOT_CONFIRMED,
    HOUSEHOLD_NOT_SUITED,
    OTHER;

    /**
     * The cleaned comment; may be empty unless the reason requires one.
     *
     * @throws RefusalNotExplained when the reason requires a comment and there is none
     * @throws fr.alin.shared.error.InvalidValueException {@code candidacy.comment-too-long}
     */
    String explained(String comment) {
        var words = TypedText.prose(comment);
        if (this == OTHER && words.isEmpty()) {
            throw new RefusalNotExplained();
        }
        return TextBound.REFUSAL_COMMENT.check(words);
    }
}
