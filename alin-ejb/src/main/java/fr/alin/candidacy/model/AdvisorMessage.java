package fr.alin.candidacy.model;

import java.io.Serializable;

import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** What an advisor writes to applicants about their candidacies. */
public record AdvisorMessage(String words) implements Serializable {

    /**
     * @throws MessageEmpty without words
     * @throws fr.alin.shared.error.TextTooLong {@code candidacy.comment-too-long}
     */
    public AdvisorMessage {
        words = TextBound.REFUSAL_COMMENT.check(TypedText.prose(words));
        if (words.isEmpty()) {
            throw new MessageEmpty();
        }
    }
}
