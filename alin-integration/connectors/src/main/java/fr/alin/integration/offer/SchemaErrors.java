package fr.alin.integration.offer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/**
 * Collects the validator's error messages about the last event and maps them to a refusal. The messages begin with the
 * key of a rule of the XML Schema recommendation (appendix C).
 */
final class SchemaErrors implements ErrorHandler {

    private static final String ATTRIBUTE = "attribute '([^']+)'";
    private static final Pattern NAMED_ATTRIBUTE = Pattern.compile(ATTRIBUTE, Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPECTED = Pattern.compile("One of '\\{([^}]*)}' is expected");
    private static final Pattern NAMESPACE = Pattern.compile("\"[^\"]*\":");
    private static final Pattern ATTRIBUTE_VALUE = Pattern.compile("[Tt]he value '([^']*)' of attribute");

    private static final String INCOMPLETE = "cvc-complex-type.2.4.b";

    private final Set<String> mandatory;
    private String first;
    private String naming;

    /** @param mandatory elements without which an offer is incomplete */
    SchemaErrors(Set<String> mandatory) {
        this.mandatory = mandatory;
    }

    boolean isEmpty() {
        return first == null;
    }

    /**
     * Returns the collected error and clears it.
     *
     * @param element element of the event
     * @param text the element's text so far
     * @param awaited whether the element may come later, so that an element before it is missing
     */
    Refusal take(String element, String text, boolean awaited) {
        var refusal = refusal(element, text, awaited);
        first = null;
        naming = null;
        return refusal;
    }

    private Refusal refusal(String element, String text, boolean awaited) {
        if (first.startsWith("cvc-elt.3")) {
            return new Refusal("message.nil-not-allowed", element, "");
        }
        var missing = missing();
        if (missing.isPresent() && (awaited || first.startsWith(INCOMPLETE))) {
            return new Refusal("message.missing-element", missing.get(), "");
        }
        if (first.startsWith("cvc-complex-type.2.4") || first.startsWith("cvc-elt.1")) {
            return new Refusal("message.unexpected-element", element, "");
        }
        if (first.startsWith("cvc-complex-type.2")) {
            return new Refusal("message.unexpected-text", element, text);
        }
        if (first.startsWith("cvc-complex-type.4")) {
            return new Refusal("message.missing-attribute", attribute().orElse(element), "");
        }
        if (first.startsWith("cvc-complex-type.3")) {
            return new Refusal("message.unexpected-attribute", attribute().orElse(element), "");
        }
        return attribute()
                .map(name -> new Refusal("message.wrong-value", name, attributeValue()))
                .orElseGet(() -> new Refusal("message.wrong-value", element, text));
    }

    /** Of the elements that might stand here, the one that must; all, if any of them may end what is incomplete. */
    private Optional<String> missing() {
        var match = EXPECTED.matcher(first);
        if (!match.find()) {
            return Optional.empty();
        }
        var expected = List.of(NAMESPACE.matcher(match.group(1)).replaceAll("").split(", "));
        if (expected.size() == 1) {
            return Optional.of(expected.get(0));
        }
        return expected.stream()
                .filter(mandatory::contains)
                .findFirst()
                .or(() -> Optional.of(String.join("|", expected)).filter(all -> first.startsWith(INCOMPLETE)));
    }

    private Optional<String> attribute() {
        var named = NAMED_ATTRIBUTE.matcher(naming);
        return named.find() ? Optional.of("@" + named.group(1)) : Optional.empty();
    }

    private String attributeValue() {
        var written = ATTRIBUTE_VALUE.matcher(naming);
        return written.find() ? written.group(1) : "";
    }

    @Override
    public void warning(SAXParseException warning) {
        // a warning refuses nothing
    }

    @Override
    public void error(SAXParseException error) {
        add(error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
        add(error.getMessage());
    }

    /** Adds an error message. A wrong attribute is reported by two messages: first the value, then the attribute. */
    private void add(String message) {
        first = first == null ? message : first;
        naming = naming == null || message.startsWith("cvc-attribute") ? message : naming;
    }
}
