package fr.alin.shared.error;

/** A text is longer than its kind may be. */
public class TextTooLong extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final int longest;

    public TextTooLong(String code, int longest) {
        super(code, longest);
        this.longest = longest;
    }

    /** How many characters it may have. */
    public int longest() {
        return longest;
    }
}
