package fr.alin.account.view;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** Where an account's mails go, and in which language. */
public record Mailbox(EmailAddress email, Language language) {

    /** Masked: it is personal. */
    @Override
    public String toString() {
        return "Mailbox[" + language + "]";
    }
}
