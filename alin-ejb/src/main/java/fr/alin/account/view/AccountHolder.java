package fr.alin.account.view;

import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;

/** The holder of an account and how to reach her; {@code usageName} is mostly empty. */
public record AccountHolder(
        long accountId,
        Civility civility,
        String birthName,
        String usageName,
        String firstName,
        EmailAddress email,
        MobilePhone mobile,
        Language language) {

    /** First name with usage name, or birth name if there is none. */
    public String greeting() {
        return firstName + " " + (usageName.isEmpty() ? birthName : usageName);
    }

    /** Masked: it is all personal data. */
    @Override
    public String toString() {
        return "AccountHolder[" + accountId + "]";
    }
}
