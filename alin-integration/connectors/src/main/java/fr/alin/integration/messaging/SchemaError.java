package fr.alin.integration.messaging;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Maps a validator's error messages about an event to a code of the contract. The messages begin with the key of a
 * rule of the XML Schema recommendation (appendix C).
 */
final class SchemaError {

    private static final Pattern EXPECTED = Pattern.compile("One of '\\{([^}]*)}' is expected");
    private static final Pattern NAMESPACE = Pattern.compile("\"[^\"]*\":");
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
            case "message.missing-element" -> "/" + expected().orElseThrow().replace(", ", "|");
            case "message.nil-not-allowed" -> "";
            default -> found(ATTRIBUTE, naming).map(name -> "/@" + name).orElse("");
        };
    }

    /** Whether an element is missing before the one that was just opened: it is a child of the same parent. */
    boolean isAboutParent() {
        return !isEmpty() && code().equals("message.missing-element");
    }

    String code() {
        if (first.startsWith("cvc-elt.3")) {
            return "message.nil-not-allowed";
        }
        if (first.startsWith("cvc-complex-type.2.4")
                && expected()
                        .filter(names -> first.startsWith("cvc-complex-type.2.4.b") || !names.contains(","))
                        .isPresent()) {
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

    /** The names of the elements that may stand here. */
    private Optional<String> expected() {
        return found(EXPECTED, first).map(names -> NAMESPACE.matcher(names).replaceAll(""));
    }

    private static Optional<String> found(Pattern form, String message) {
        var match = form.matcher(message);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
