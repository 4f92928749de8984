package fr.alin.integration.partners.page;

/** An invalid value of a form or URL; the message is shown to the user. */
public class WrongValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongValue(String message) {
        super(message);
    }
}
