package fr.alin.web.export;

/** Texts in the pages that become a PDF. */
public final class Xhtml {

    private Xhtml() {}

    /** Escapes the text, and replaces characters that XML forbids. */
    public static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
