package fr.alin.account.model;

import fr.alin.shared.model.Civility;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;

/** What the creation form asks besides the e-mail. */
public record PersonalDetails(
        Civility civility, String birthName, String firstName, MobilePhone mobile, Language language) {

    /** Masked: it is all personal data. */
    @Override
    public String toString() {
        return "PersonalDetails[…]";
    }
}
