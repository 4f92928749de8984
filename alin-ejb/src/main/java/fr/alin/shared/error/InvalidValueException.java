package fr.alin.shared.error;

/** A text cannot become the value it claims to be; thrown by the values' own constructors. */
public class InvalidValueException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public InvalidValueException(String code, Object... args) {
        super(code, args);
    }
}
