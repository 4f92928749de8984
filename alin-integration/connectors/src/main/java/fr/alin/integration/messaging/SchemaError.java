package fr.alin.integration.messaging;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Maps a validator's error messages about an event to a code of the contract. The messages begin with the key of a
 * rule of the XML Schema recommendation (appendix C).
 */
final class SchemaError {

    private static final Pattern ONE_EXPECTED = Pattern.compile("One of '\\{(?:\"[^\"]*\":)?([^,}\"]+)}' is expected");
    private static final Pattern ATTRIBUTE = Pattern.compile("[Aa]ttribute '([^']+)'");

    private String first;
    private String naming;

    boolean isEmpty() {
        return first == null;
    }

    /** Adds an error message. A wrong attribute is reported by two messages: first the value, then the attribute. */
    void add(String message) {
        first = first == null ? message : first;
        naming = naming == null || message.startsWith("cvc-attribute") ? message : naming;
    }

    /** The attribute or missing child at fault, after a slash; empty for the element itself. */
    String place() {
        return switch (code()) {
            case "message.missing-element" -> "/" + found(ONE_EXPECTED, first).orElseThrow();
            case "message.nil-not-allowed" -> "";
            default -> found(ATTRIBUTE, naming).map(name -> "/@" + name).orElse("");
        };
    }

    String code() {
        if (first.startsWith("cvc-elt.3")) {
            return "message.nil-not-allowed";
        }
        if (first.startsWith("cvc-complex-type.2.4")
                && found(ONE_EXPECTED, first).isPresent()) {
            return "message.missing-element";
        }
        if (first.startsWith("cvc-complex-type.2.4") || first.startsWith("cvc-elt.1")) {
            return "message.unexpected-element";
        }
        if (first.startsWith("cvc-complex-type.2")) {
            return "message.unexpected-text";
        }
        if (first.startsWith("cvc-complex-type.4")) {
            return "message.missing-attribute";
        }
        return first.startsWith("cvc-complex-type.3") ? "message.unexpected-attribute" : "message.wrong-value";
    }

    private static Optional<String> found(Pattern form, String message) {
        var match = form.matcher(message);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
