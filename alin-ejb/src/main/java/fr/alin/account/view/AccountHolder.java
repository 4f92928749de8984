package fr.alin.account.view;

import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;

/** Who holds an account and how to reach them; {@code usageName} is empty for most. */
public record AccountHolder(
        long accountId,
        Civility civility,
        String birthName,
        String usageName,
        String firstName,
        EmailAddress email,
        MobilePhone mobile,
        Language language) {

    /** First name and the name she uses: what AL'in greets by. */
    public String greeting() {
        return firstName + " " + (usageName.isEmpty() ? birthName : usageName);
    }

    /** Masked: it is all personal data. */
    @Override
    public String toString() {
        return "AccountHolder[" + accountId + "]";
    }
}
