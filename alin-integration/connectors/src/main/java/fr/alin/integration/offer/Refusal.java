package fr.alin.integration.offer;

/**
 * Why a message, or one offer of it, is refused.
 *
 * @param code for programs, for instance {@code message.wrong-value}
 * @param element the element at fault, or its attribute after an {@code @}; empty when it is the whole
 * @param value what was written there, cut; empty when nothing was
 * @param detail what the parser says about its place; else empty
 */
record Refusal(String code, String element, String value, String detail) {

    private static final int SHOWN = 60;

    Refusal {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    Refusal(String code, String element, String value) {
        this(code, element, value, "");
    }

    /** The message as a whole. */
    static Refusal of(String code) {
        return new Refusal(code, "", "", "");
    }

    /** One line for the administrator, for instance {@code surface = "large": message.wrong-value}. */
    String line() {
        var place = value.isEmpty() ? element : element + " = \"" + value + "\"";
        return (place.isEmpty() ? code : place + ": " + code) + (detail.isEmpty() ? "" : ", " + detail);
    }
}
