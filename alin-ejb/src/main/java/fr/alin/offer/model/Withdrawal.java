package fr.alin.offer.model;

import static java.util.Objects.requireNonNull;

import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** The landlord's reason for a withdrawal, with words for its candidates; they may be empty except with OTHER. */
public record Withdrawal(WithdrawalReason reason, String words) {

    public static final Withdrawal UNEXPLAINED = new Withdrawal(WithdrawalReason.NOT_STATED, "");

    /**
     * @throws WithdrawalNotExplained when the reason is OTHER and there are no words
     * @throws fr.alin.shared.error.InvalidValueException {@code offer.text-too-long}
     */
    public Withdrawal {
        requireNonNull(reason);
        words = TextBound.WITHDRAWAL.check(TypedText.prose(words));
        if (reason == WithdrawalReason.OTHER && words.isEmpty()) {
            throw new WithdrawalNotExplained();
        }
    }
}
