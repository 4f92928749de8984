package fr.alin.integration.registry;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import fr.alin.contract.ContractSchemas;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The elements and attributes of our interfaceNuu schema by type, read from the schema. Used to distinguish additions
 * of later versions from errors.
 */
final class Vocabulary {

    static final Vocabulary INTERFACE_NUU = read("registry/interface-nuu.xsd", "interfaceNuu");

    private final String namespace;
    private final String rootName;
    private final Map<String, Element> named = new HashMap<>();
    private final Map<Element, Type> types = new HashMap<>();
    private final Type root;

    private Vocabulary(Element schema, String rootName) {
        this.rootName = rootName;
        namespace = schema.getAttribute("targetNamespace");
        each(schema, child -> named.put(child.getLocalName() + " " + child.getAttribute("name"), child));
        root = typeOf(named.get("element " + rootName));
    }

    /** The type of the root element; empty if it is not ours. */
    Optional<Type> root(String uri, String name) {
        return uri.equals(namespace) && name.equals(rootName) ? Optional.of(root) : Optional.empty();
    }

    private Type typeOf(Element element) {
        var name = element.getAttribute("type");
        var declared = name.isEmpty() ? element : named.get("complexType " + name.replaceFirst("^.*:", ""));
        if (declared == null) {
            return new Type();
        }
        var known = types.get(declared);
        if (known != null) {
            return known;
        }
        var type = new Type();
        types.put(declared, type);
        collect(declared, type);
        return type;
    }

    private void collect(Element declaration, Type into) {
        each(declaration, child -> {
            switch (child.getLocalName()) {
                case "element" -> into.children.put(child.getAttribute("name"), typeOf(child));
                case "attribute" -> into.attributes.add(child.getAttribute("name"));
                case "extension" -> {
                    var base = named.get(
                            "complexType " + child.getAttribute("base").replaceFirst("^.*:", ""));
                    if (base != null) {
                        collect(base, into);
                    }
                    collect(child, into);
                }
                default -> collect(child, into);
            }
        });
    }

    private static void each(Element parent, Consumer<Element> action) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                action.accept(element);
            }
        }
    }

    private static Vocabulary read(String resource, String rootName) {
        try (var input = ContractSchemas.class.getResourceAsStream(resource)) {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new Vocabulary(factory.newDocumentBuilder().parse(input).getDocumentElement(), rootName);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The contract's own schema is unreadable: " + resource, e);
        }
    }

    /** The child elements and attributes of a type. */
    final class Type {

        private final Map<String, Type> children = new HashMap<>();
        private final Set<String> attributes = new HashSet<>();

        Optional<Type> child(String uri, String name) {
            return uri.equals(namespace) ? Optional.ofNullable(children.get(name)) : Optional.empty();
        }

        boolean hasAttribute(String uri, String name) {
            return uri.isEmpty() && attributes.contains(name);
        }
    }
}
