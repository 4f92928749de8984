package fr.alin.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Edits an XML file by XPath. */
final class Xml {

    private final Document document;

    private Xml(Document document) {
        this.document = document;
    }

    static Xml read(Path file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Xml(factory.newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new LaunchFailure("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    void write(Path file) {
        try {
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (TransformerException e) {
            throw new LaunchFailure("%s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
    }

    List<Element> all(String xpath) {
        try {
            var nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(xpath, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(i -> (Element) nodes.item(i))
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(xpath, e);
        }
    }

    Element one(String xpath) {
        return all(xpath).stream()
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("Missing from the server's configuration: " + xpath));
    }

    List<Element> processes(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> name.equals(node.getNodeName()))
                .map(Element.class::cast)
                .toList();
    }

    void set(String xpath, Map<String, String> attributes) {
        all(xpath).forEach(element -> attributes.forEach(element::setAttribute));
    }

    void remove(String xpath) {
        all(xpath).forEach(element -> element.getParentNode().removeChild(element));
    }

    Element add(Element parent, String name, Map<String, String> attributes) {
        var child = document.createElement(name);
        attributes.forEach(child::setAttribute);
        parent.appendChild(child);
        return child;
    }

    void addText(Element parent, String name, String text) {
        add(parent, name, Map.of()).setTextContent(text);
    }

    void addProperties(Element parent, Map<String, String> properties) {
        properties.forEach((name, value) -> add(parent, "property", Map.of("name", name, "value", value)));
    }
}
