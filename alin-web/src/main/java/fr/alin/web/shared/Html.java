package fr.alin.web.shared;

/** Builds a fragment of HTML in Java, where one EL expression per word would be too slow. */
public final class Html {

    private final StringBuilder html;

    /** {@code size}: expected length in characters. */
    public Html(int size) {
        html = new StringBuilder(size);
    }

    /** Appends unescaped: only markup of ours, numbers, codes and enum constants. */
    public Html add(String markup) {
        html.append(markup);
        return this;
    }

    public Html add(long number) {
        html.append(number);
        return this;
    }

    /** Appends text escaped for elements and quoted attributes. */
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
