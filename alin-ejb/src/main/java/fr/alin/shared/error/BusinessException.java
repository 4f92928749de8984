package fr.alin.shared.error;

import jakarta.ejb.ApplicationException;

/** A rule said no. The code finds the text in the reader's language: {@code error.<code>}. */
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

    /** The kebab-case code of the refusal, for instance {@code candidacy.active-exists}. */
    public String code() {
        return code;
    }

    /** The values that the text of the refusal names, in its order. */
    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
