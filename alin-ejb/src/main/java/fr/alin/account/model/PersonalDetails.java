package fr.alin.account.model;

import fr.alin.shared.model.Civility;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;

/** The fields of the account form besides the address. */
public record PersonalDetails(
        Civility civility, String birthName, String firstName, MobilePhone mobile, Language language) {

    /** Masked: it is all personal data. */
    @Override
    public String toString() {
        return "PersonalDetails[…]";
    }
}
