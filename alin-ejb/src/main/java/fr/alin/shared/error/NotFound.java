package fr.alin.shared.error;

/** The object does not exist or belongs to somebody else; callers cannot tell which. */
public class NotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotFound(String code, Object... args) {
        super(code, args);
    }
}
