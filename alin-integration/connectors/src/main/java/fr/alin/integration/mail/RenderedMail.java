package fr.alin.integration.mail;

/** One mail ready to be sent: what the subject line says, and the same words as text and as HTML. */
public record RenderedMail(String subject, String text, String html) {

    /** Masked: a mail names a person and may carry a key or a code. */
    @Override
    public String toString() {
        return "RenderedMail[…]";
    }
}
