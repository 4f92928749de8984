package fr.alin.integration.messaging;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the validator says of an event, as a code of the contract. Its sentences begin with the key of a rule of the XML
 * Schema recommendation (appendix C); their words are the parser's and stay here.
 */
final class SchemaError {

    private static final Pattern ONE_EXPECTED = Pattern.compile("One of '\\{(?:\"[^\"]*\":)?([^,}\"]+)}' is expected");
    private static final Pattern ATTRIBUTE = Pattern.compile("[Aa]ttribute '([^']+)'");

    private String first;
    private String naming;

    boolean isEmpty() {
        return first == null;
    }

    /** A wrong attribute is told in two sentences: first the value, then the attribute that holds it. */
    void add(String sentence) {
        first = first == null ? sentence : first;
        naming = naming == null || sentence.startsWith("cvc-attribute") ? sentence : naming;
    }

    /** The attribute or the missing child it is about, after a slash; empty when it is the element itself. */
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

    private static Optional<String> found(Pattern form, String sentence) {
        var match = form.matcher(sentence);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
