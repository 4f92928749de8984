package fr.alin.account;

import static java.util.Objects.requireNonNull;

import fr.alin.account.model.PersonName;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;

/** The validated form to open an account, handbook #2. */
public record OpenAccount(
        Civility civility,
        String birthName,
        String firstName,
        MobilePhone mobile,
        EmailAddress email,
        boolean consentGiven,
        Language language) {

    public OpenAccount {
        requireNonNull(civility);
        birthName = new PersonName(birthName).value();
        firstName = new PersonName(firstName).value();
        requireNonNull(mobile);
        requireNonNull(email);
        requireNonNull(language);
    }

    /** Equal for the same form submitted again. */
    String text() {
        return String.join("\n", civility.name(), birthName, firstName, mobile.value(), language.name());
    }

    /** Masked: it is all personal data. */
    @Override
    public String toString() {
        return "OpenAccount[" + email + "]";
    }
}
