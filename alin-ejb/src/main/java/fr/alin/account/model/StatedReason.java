package fr.alin.account.model;

import java.io.Serializable;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** Why a member of staff acts on a person's account, in words that the person reads. */
public record StatedReason(String value) implements Serializable {

    /** @throws InvalidValueException {@code account-act.reason-too-long}, {@code account-act.reason-missing} */
    public StatedReason {
        value = TextBound.ACCOUNT_ACT_REASON.check(TypedText.line(value));
        if (value.isEmpty()) {
            throw new InvalidValueException("account-act.reason-missing");
        }
    }
}
