package fr.alin.integration.offer;

import fr.alin.shared.model.ShortText;

/**
 * Why a message or one of its offers is refused.
 *
 * @param code code for programs, for instance {@code message.wrong-value}
 * @param element the element at fault, or its attribute after an {@code @}; truncated; empty for the whole message
 * @param value the wrong value, truncated; empty if none
 * @param detail position reported by the parser, or empty
 */
record Refusal(String code, String element, String value, String detail) {

    private static final int SHOWN = 60;

    Refusal {
        element = ShortText.marked(element, SHOWN);
        value = ShortText.marked(value, SHOWN);
    }

    Refusal(String code, String element, String value) {
        this(code, element, value, "");
    }

    /** The same refusal with a position. */
    Refusal at(String place) {
        return new Refusal(code, element, value, place);
    }

    static String place(int line, int column) {
        return "line %d, column %d".formatted(line, column);
    }

    /** Refuses the message as a whole. */
    static Refusal of(String code) {
        return new Refusal(code, "", "", "");
    }

    /** One line for the administrator, for instance {@code surface = "large": message.wrong-value}. */
    String line() {
        var place = value.isEmpty() ? element : element + " = \"" + value + "\"";
        return (place.isEmpty() ? code : place + ": " + code) + (detail.isEmpty() ? "" : ", " + detail);
    }
}
