package fr.alin.shared.error;

/** A text is not valid for a value type; thrown by the constructors of values. */
public class InvalidValueException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public InvalidValueException(String code, Object... args) {
        super(code, args);
    }
}
