package fr.alin.integration.mail;

/** A rendered mail: its subject, and its content as text and as HTML. */
public record RenderedMail(String subject, String text, String html) {

    /** Masked: a mail names a person and may carry a key or a code. */
    @Override
    public String toString() {
        return "RenderedMail[…]";
    }
}
