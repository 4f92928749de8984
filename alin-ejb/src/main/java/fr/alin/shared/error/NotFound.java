package fr.alin.shared.error;

/** The thing asked for is not there, or not the caller's: the two look the same from outside. */
public class NotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotFound(String code, Object... args) {
        super(code, args);
    }
}
