package fr.alin.shared.error;

import jakarta.ejb.ApplicationException;

/** A business rule refused an action. The code is the key of the translated text: {@code error.<code>}. */
@ApplicationException(rollback = true, inherited = true)
public class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] args;

    public BusinessException(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = args.clone();
    }

    /** The code of the refusal in kebab case, such as {@code candidacy.active-exists}. */
    public String code() {
        return code;
    }

    /** The arguments of the text, in order. */
    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
