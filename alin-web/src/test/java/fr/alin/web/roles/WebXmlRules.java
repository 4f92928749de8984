package fr.alin.web.roles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The roles that web.xml asks for, by address. */
final class WebXmlRules {

    private final List<Rule> rules = new ArrayList<>();

    static WebXmlRules read(Path webXml) throws IOException {
        try {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(webXml.toFile());
            var read = new WebXmlRules();
            elements(document.getDocumentElement(), "security-constraint").forEach(read::add);
            return read;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("Cannot read " + webXml, e);
        }
    }

    private void add(Element constraint) {
        var roles = new HashSet<>(texts(constraint, "role-name"));
        texts(constraint, "url-pattern").forEach(pattern -> rules.add(new Rule(pattern, roles)));
    }

    /** The roles of the longest pattern that fits; the empty name alone where everybody may come. */
    Set<String> roles(String path) {
        return rules.stream()
                .filter(rule -> rule.fits(path))
                .max(Comparator.comparingInt(Rule::weight))
                .map(Rule::roles)
                .filter(roles -> !roles.isEmpty())
                .orElse(Set.of(""));
    }

    private static List<String> texts(Element parent, String name) {
        return elements(parent, name).map(Node::getTextContent).toList();
    }

    private static Stream<Element> elements(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index));
    }

    private record Rule(String pattern, Set<String> roles) {

        boolean fits(String path) {
            return pattern.endsWith("/*")
                    ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                    : path.equals(pattern);
        }

        int weight() {
            return pattern.endsWith("/*") ? pattern.length() - 2 : Integer.MAX_VALUE;
        }
    }
}
