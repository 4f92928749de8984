package fr.alin.candidacy.model;

import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** Why an advisor refuses a candidacy; OTHER must be put in words. */
public enum RefusalReason {
    INCOMPLETE_DOSSIER,
    IDENTITY_NOT_CONFIRMED,
    EMPLOYMENT_NOT_CONFIRMED,
    INCOME_NOT_CONFIRMED,
    HOUSEHOLD_NOT_SUITED,
    OTHER;

    /**
     * The advisor's words as they are kept; empty when she adds none.
     *
     * @throws RefusalNotExplained when the reason needs words and has none
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
