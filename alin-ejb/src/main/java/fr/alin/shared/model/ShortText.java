package fr.alin.shared.model;

/**
 * Cuts texts for lists, logs and answers. A character of two UTF-16 units, such as an emoji, is never split: XML and
 * PostgreSQL cannot carry a half.
 */
public final class ShortText {

    private ShortText() {}

    /** The beginning of a text: at most so many UTF-16 units, ending with a whole character. */
    public static String of(String text, int longest) {
        var end = Math.min(text.length(), longest);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** The beginning of a text, followed by an ellipsis if something was cut off. */
    public static String marked(String text, int longest) {
        return text.length() > longest ? of(text, longest) + "…" : of(text, longest);
    }
}
