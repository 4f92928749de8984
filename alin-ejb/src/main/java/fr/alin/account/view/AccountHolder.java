package fr.alin.account.view;

import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;

/** Who holds an account and how to reach them. */
public record AccountHolder(
        long accountId,
        Civility civility,
        String birthName,
        String firstName,
        EmailAddress email,
        MobilePhone mobile,
        Language language) {

    /** Masked: it is all personal data. */
    @Override
    public String toString() {
        return "AccountHolder[" + accountId + "]";
    }
}
