package fr.alin.candidacy.model;

import java.io.Serializable;
import java.util.Set;

import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/**
 * What an advisor asks one applicant or several to complete.
 *
 * @param items may be empty if there are words, and are then {@link ComplementItem#OTHER}
 * @param words in the advisor's words; may be empty if the items say it
 * @param days to answer, from today
 */
public record WantedComplement(Set<ComplementItem> items, String words, int days) implements Serializable {

    /** Longest term, in days. */
    public static final int LONGEST = 60;

    /**
     * @throws ComplementEmpty without items and words, or without words for what they should say
     * @throws ComplementTermImpossible when the term is not of 1 to {@link #LONGEST} days
     * @throws fr.alin.shared.error.InvalidValueException {@code candidacy.comment-too-long}
     */
    public WantedComplement {
        words = TextBound.REFUSAL_COMMENT.check(TypedText.prose(words));
        if (words.isEmpty() && (items.isEmpty() || items.contains(ComplementItem.OTHER))) {
            throw new ComplementEmpty();
        }
        if (days < 1 || days > LONGEST) {
            throw new ComplementTermImpossible(LONGEST);
        }
        items = items.isEmpty() ? Set.of(ComplementItem.OTHER) : Set.copyOf(items);
    }
}
