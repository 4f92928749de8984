package fr.alin.integration.offer;

import java.util.Optional;
import java.util.regex.Pattern;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/**
 * What the validator says about the event it was just given. Its sentences begin with the key of a rule of the XML Schema
 * recommendation (appendix C), which is what they are told apart by.
 */
final class SchemaErrors implements ErrorHandler {

    private static final String ATTRIBUTE = "attribute '([^']+)'";
    private static final Pattern NAMED_ATTRIBUTE = Pattern.compile(ATTRIBUTE, Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_EXPECTED = Pattern.compile("One of '\\{(?:\"[^\"]*\":)?([^,}\"]+)}' is expected");
    private static final Pattern ATTRIBUTE_VALUE = Pattern.compile("[Tt]he value '([^']*)' of attribute");

    private String first;
    private String naming;

    boolean isEmpty() {
        return first == null;
    }

    /**
     * Takes the complaint away.
     *
     * @param element the element of the event
     * @param text what has been read in it
     * @param awaited whether the element has its place further on: then the one before it is missing
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
        var expected = ONE_EXPECTED.matcher(first);
        if (expected.find() && (awaited || first.startsWith("cvc-complex-type.2.4.b"))) {
            return new Refusal("message.missing-element", expected.group(1), "");
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

    /** A wrong attribute is told in two sentences: first the value, then the attribute that holds it. */
    private void add(String sentence) {
        first = first == null ? sentence : first;
        naming = naming == null || sentence.startsWith("cvc-attribute") ? sentence : naming;
    }
}
