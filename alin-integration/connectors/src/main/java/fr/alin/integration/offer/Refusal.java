package fr.alin.integration.offer;

import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.MalformedReason;
import fr.alin.shared.model.ShortText;

/**
 * Why a message or one of its offers is refused.
 *
 * @param code code for programs, for instance {@code message.wrong-value}
 * @param element the element at fault, or its attribute after an {@code @}; truncated; empty for the whole message
 * @param value the wrong value, truncated; empty if none
 * @param detail position reported by the parser, or empty
 */
public record Refusal(String code, String element, String value, String detail) {

    private static final int SHOWN = 60;

    public Refusal {
        element = ShortText.marked(element, SHOWN);
        value = ShortText.marked(value, SHOWN);
    }

    public Refusal(String code, String element, String value) {
        this(code, element, value, "");
    }

    /** The same refusal with a position. */
    Refusal at(String place) {
        return new Refusal(code, element, value, place);
    }

    static String place(int line, int column) {
        return "line %d, column %d".formatted(line, column);
    }

    /** Why a message that cannot be read is refused, with the element that its reader names. */
    public static Refusal of(MalformedMessage malformed) {
        if (malformed instanceof RefusedMessage refused) {
            return refused.refusal();
        }
        var reason = MalformedReason.of(malformed);
        var place = reason.element();
        return new Refusal(reason.code(), place.substring(place.lastIndexOf('/') + 1), reason.value());
    }

    /** Refuses the message as a whole. */
    public static Refusal of(String code) {
        return new Refusal(code, "", "", "");
    }

    /** One line for the administrator, for instance {@code surface = "large": message.wrong-value}. */
    String line() {
        var place = value.isEmpty() ? element : element + " = \"" + value + "\"";
        return (place.isEmpty() ? code : place + ": " + code) + (detail.isEmpty() ? "" : ", " + detail);
    }
}
