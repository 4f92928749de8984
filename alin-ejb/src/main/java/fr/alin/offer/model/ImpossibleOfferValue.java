package fr.alin.offer.model;

import fr.alin.shared.error.InvalidValueException;

/**
 * An invalid value of an offer. Gives the field by the name that the contract and the screens use, and the value as
 * received.
 */
public class ImpossibleOfferValue extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;

    public ImpossibleOfferValue(String field, Object value, String code, Object... args) {
        super(code, args);
        this.field = field;
        this.value = value == null ? "" : String.valueOf(value);
    }

    /** For instance {@code surface} or {@code closesOn}. */
    public String field() {
        return field;
    }

    /** Empty when the value is missing. */
    public String value() {
        return value;
    }
}
