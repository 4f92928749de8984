package fr.alin.integration.mail;

import jakarta.mail.SendFailedException;

/** The mail server refuses this mail, for instance its address. Other mails can still be sent. */
public class UndeliverableMail extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UndeliverableMail(SendFailedException refusal) {
        super("The mail server refuses a mail: " + refusal.getClass().getSimpleName());
    }
}
