package fr.alin.registration.model;

import java.util.Optional;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;

/** How to reach a person. The security code goes to this e-mail address, the one the site holds. */
public record Contact(
        Optional<MobilePhone> mobile,
        Optional<String> landline,
        Optional<EmailAddress> email,
        Optional<Boolean> acceptsMail,
        Optional<Boolean> acceptsSms) {

    public Contact {
        mobile = Absent.toEmpty(mobile);
        landline = Absent.toEmpty(landline);
        email = Absent.toEmpty(email);
        acceptsMail = Absent.toEmpty(acceptsMail);
        acceptsSms = Absent.toEmpty(acceptsSms);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "Contact[masked]";
    }
}
