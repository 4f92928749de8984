package fr.alin.integration.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import jakarta.enterprise.context.ApplicationScoped;

import fr.alin.housingapplication.port.AnswerMask;
import fr.alin.integration.messaging.SecureXml;
import fr.alin.registration.model.Identity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Masks identifiers of adults in an answer in the interfaceNuu format. */
@ApplicationScoped
public class IdentifierMask implements AnswerMask {

    private static final Set<String> ADULTS = Set.of("demandeur", "cotitulaire", "colocataire");
    private static final Set<String> IDENTIFIERS =
            Set.of("numeroSecuriteSociale", "telFixe", "telPortable", "telephone", "mel");
    private static final String MASKED = "***";

    @Override
    public String masked(byte[] xml, Predicate<Identity> own) {
        try {
            var answer = SecureXml.documents().parse(new ByteArrayInputStream(xml));
            var others = elements(answer.getDocumentElement())
                    .filter(element -> ADULTS.contains(element.getLocalName()))
                    .filter(adult -> !own.test(identity(adult)))
                    .flatMap(IdentifierMask::elements)
                    .filter(element -> IDENTIFIERS.contains(element.getLocalName()))
                    .toList();
            others.forEach(element -> element.setTextContent(MASKED));
            return others.isEmpty() ? new String(xml, StandardCharsets.UTF_8) : text(answer);
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("Cannot read a stored answer", e);
        }
    }

    private static Identity identity(Element adult) {
        var usageName = child(adult, "nom");
        return new Identity(
                Optional.empty(),
                child(adult, "nomPatronymique").or(() -> usageName).orElse(""),
                usageName,
                child(adult, "prenom").orElse(""),
                child(adult, "dateNaissance").map(LocalDate::parse).orElse(LocalDate.MIN),
                Optional.empty());
    }

    private static Optional<String> child(Element parent, String name) {
        return elements(parent)
                .filter(element -> element.getParentNode() == parent && name.equals(element.getLocalName()))
                .map(Element::getTextContent)
                .map(String::strip)
                .findFirst();
    }

    private static Stream<Element> elements(Element root) {
        var all = root.getElementsByTagNameNS("*", "*");
        return IntStream.range(0, all.getLength()).mapToObj(place -> (Element) all.item(place));
    }

    private static String text(Document answer) throws TransformerException {
        var text = new StringWriter();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(answer), new StreamResult(text));
        return text.toString();
    }
}
