package fr.alin.shared.error;

/** A text exceeds its maximum length. */
public class TextTooLong extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final int longest;

    public TextTooLong(String code, int longest) {
        super(code, longest);
        this.longest = longest;
    }

    /** The maximum number of characters. */
    public int longest() {
        return longest;
    }
}
