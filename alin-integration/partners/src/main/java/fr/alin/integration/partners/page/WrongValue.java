package fr.alin.integration.partners.page;

/** A value of a form or of an address that cannot be used; its message says why, in words. */
public class WrongValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongValue(String message) {
        super(message);
    }
}
