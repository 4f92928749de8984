package fr.alin.integration.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import fr.alin.contract.ContractSchemas;
import fr.alin.integration.messaging.SecureXml;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The page of codes in the contract is the program's: same codes, same words, same bounds as the schema. */
class CodesPageTest {

    static final Path PAGE = Path.of("../contract/codes.md");
    static final Path WRITTEN = Path.of("target/codes.md");
    static final Set<String> BOUNDS = Set.of("maxLength", "minInclusive", "maxInclusive");
    /** Bounded by a rule of its own, more narrowly than by the schema. */
    static final String AMOUNT = "Amount";

    final Map<String, Element> types = new HashMap<>();
    final Map<String, String> typeOf = new HashMap<>();

    @BeforeEach
    void readSchema() throws Exception {
        try (var schema = ContractSchemas.class.getResourceAsStream("landlord/landlord-v1.xsd")) {
            var root = SecureXml.documents().parse(schema).getDocumentElement();
            elements(root, "simpleType").forEach(type -> types.put(type.getAttribute("name"), type));
            for (var owner : elements(root, "complexType")) {
                if (Set.of("Offer", "Photo", "Withdrawal").contains(owner.getAttribute("name"))) {
                    elements(owner, "element").forEach(part -> typeOf.put(part.getAttribute("name"), type(part)));
                    elements(owner, "attribute")
                            .forEach(part -> typeOf.put("@" + part.getAttribute("name"), type(part)));
                }
            }
        }
    }

    @Test
    void the_page_is_written_from_the_program() throws IOException {
        var written = page();
        Files.writeString(WRITTEN, written);

        assertThat(Files.readString(PAGE)).as("to be replaced by " + WRITTEN).isEqualTo(written);
    }

    @Test
    void what_an_element_may_hold_is_told_as_in_the_schema() {
        assertThat(typeOf).hasSizeGreaterThan(40);
        var allowed = ResourceBundle.getBundle("fr.alin.integration.offer.allowed");
        typeOf.forEach((element, type) -> {
            assertThat(allowed.containsKey(element)).as(element).isTrue();
            assertThat(bounds(type)).as(element).allMatch(allowed.getString(element)::contains);
        });
    }

    @Test
    void limits_are_told_as_they_are_held() {
        assertThat(RefusalTexts.of("message.too-large"))
                .contains(OfferSource.MAX_BYTES / 1024 / 1024 + " MB", OfferMessageHandler.MOST_OFFERS + " times")
                .contains(OfferMessageHandler.MOST_CHARACTERS / 1024 / 1024 + " million characters");
        assertThat(RefusalTexts.of("message.too-many-offers")).contains(OfferMessageHandler.MOST_OFFERS + " offers");
    }

    private static String page() {
        var text = new StringBuilder("""
                # The codes of AL'in's answers

                Written from the program and compared with it by the build. A `refusal`, in a fault or an acknowledgement, is about the
                whole message: nothing of it took effect. A `refused` is about one entry. The column *HTTP* is the status of a
                fault by SOAP.

                | code | HTTP | means |
                |---|---|---|
                """);
        var codes = ResourceBundle.getBundle("fr.alin.integration.offer.refusals");
        for (var code : new TreeSet<>(codes.keySet())) {
            var whole = code.startsWith("message.") || code.startsWith("landlord.");
            row(text, "`" + code + "`", whole ? String.valueOf(SoapAnswer.status(code)) : "–", codes.getString(code));
        }
        text.append("""

                ## Of an `answer` and a `homeClosed`

                In the words of `reason`, which are French; `{0}` and `{1}` stand for what the code names.

                | code | means |
                |---|---|
                """);
        var answers = ResourceBundle.getBundle("fr.alin.integration.landlord.answers");
        for (var code : new TreeSet<>(answers.keySet())) {
            row(text, "`" + code + "`", answers.getString(code).replace("''", "'"));
        }
        text.append("""

                ## What an element or attribute may hold

                Told beside `message.wrong-value`.

                | element | may hold |
                |---|---|
                """);
        var allowed = ResourceBundle.getBundle("fr.alin.integration.offer.allowed");
        for (var element : new TreeSet<>(allowed.keySet())) {
            row(text, "`" + element + "`", allowed.getString(element));
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** The bounds of a type, those of the nearest restriction first. */
    private List<String> bounds(String name) {
        var found = new HashMap<String, String>();
        if (name.equals(AMOUNT)) {
            return List.of();
        }
        for (var type = types.get(name); type != null; type = types.get(base(type))) {
            for (var facet : BOUNDS) {
                elements(type, facet).forEach(one -> found.putIfAbsent(facet, one.getAttribute("value")));
            }
        }
        found.values().remove("5242880"); // bytes of a photo, told by its own code
        return List.copyOf(found.values());
    }

    private static String base(Element type) {
        return elements(type, "restriction").get(0).getAttribute("base").replace("l:", "");
    }

    private static String type(Element part) {
        return part.getAttribute("type").replace("l:", "");
    }

    private static List<Element> elements(Element parent, String name) {
        var nodes = parent.getElementsByTagNameNS("http://www.w3.org/2001/XMLSchema", name);
        var found = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
