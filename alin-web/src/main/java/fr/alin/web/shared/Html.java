package fr.alin.web.shared;

/** A piece of a page written by hand, where an expression for each word would cost more than the page is worth. */
public final class Html {

    private final StringBuilder html;

    /** {@code size} in characters: about how long it will be. */
    public Html(int size) {
        html = new StringBuilder(size);
    }

    /** Markup of ours, or a value that holds no sign of HTML: a number, a code, the name of a constant. */
    public Html add(String markup) {
        html.append(markup);
        return this;
    }

    public Html add(long number) {
        html.append(number);
        return this;
    }

    /** Words, from wherever they come; they stay words, also within a quoted attribute. */
    public Html text(String words) {
        for (int i = 0; i < words.length(); i++) {
            var sign = words.charAt(i);
            switch (sign) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(sign);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
