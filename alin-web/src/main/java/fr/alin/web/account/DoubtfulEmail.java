package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.model.EmailAddress;
import fr.alin.web.shared.Messages;

/**
 * Asks for confirmation of an e-mail whose domain looks like a typing mistake; the same address submitted a second time
 * is accepted.
 */
@Named
@RequestScoped
public class DoubtfulEmail {

    @Inject
    Messages messages;

    private String askedAbout;

    /** Whether to show the page again with the question at this field. */
    boolean asks(String fieldId, EmailAddress email) {
        var meant = email.suggestion();
        if (meant.isEmpty() || email.value().equals(askedAbout)) {
            return false;
        }
        askedAbout = email.value();
        messages.fieldError(fieldId, "create.email.meant", meant.get().readable());
        return true;
    }

    /** The e-mail of the last question, kept by the page. */
    public String getAskedAbout() {
        return askedAbout;
    }

    public void setAskedAbout(String askedAbout) {
        this.askedAbout = askedAbout;
    }
}
