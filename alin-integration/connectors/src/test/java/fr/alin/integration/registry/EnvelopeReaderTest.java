package fr.alin.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.stream.StreamResult;

import fr.alin.integration.messaging.SecureXml;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The element in a SOAP body is extracted as a document of its own. */
class EnvelopeReaderTest {

    static final String SOAP = "http://www.w3.org/2003/05/soap-envelope";

    @Test
    void prefixes_declared_around_the_element_still_count_and_those_of_a_header_do_not() throws Exception {
        var text = read("<S:Envelope xmlns:S='" + SOAP + "' xmlns:n='urn:outer'><S:Header>"
                + "<h:a xmlns:h='urn:h' xmlns:n='urn:inner'><n:b/></h:a></S:Header>"
                + "<S:Body xmlns:q='urn:q'><n:x q:t='1' xmlns='urn:d'><y>a&amp;b</y></n:x></S:Body></S:Envelope>");

        assertThat(text)
                .startsWith("<n:x ")
                .endsWith("><y>a&amp;b</y></n:x>")
                .contains("xmlns:n=\"urn:outer\"", "xmlns:q=\"urn:q\"", "xmlns=\"urn:d\"", "q:t=\"1\"")
                .doesNotContain("urn:inner", "urn:h");
    }

    @Test
    void a_part_is_replaced_by_its_bytes_where_it_is_included() throws Exception {
        var text = read("<S:Envelope xmlns:S='" + SOAP + "'><S:Body><x><xop:Include href='cid:a%40b'"
                + " xmlns:xop='http://www.w3.org/2004/08/xop/include'/></x></S:Body></S:Envelope>");

        assertThat(text).contains(">aGVsbG8=</x>");
    }

    @Test
    void a_part_that_did_not_come_and_a_second_element_are_refused() {
        assertThatThrownBy(() -> read("<S:Envelope xmlns:S='" + SOAP + "'><S:Body><x><xop:Include href='cid:c'"
                        + " xmlns:xop='http://www.w3.org/2004/08/xop/include'/></x></S:Body></S:Envelope>"))
                .hasMessageContaining("a part of the answer is missing");
        assertThatThrownBy(() -> read("<S:Envelope xmlns:S='" + SOAP + "'><S:Body><x/><y/></S:Body></S:Envelope>"))
                .hasMessageContaining("2 elements");
    }

    private static String read(String envelope) throws Exception {
        var text = new StringWriter();
        var writer = ((SAXTransformerFactory) TransformerFactory.newDefaultInstance()).newTransformerHandler();
        writer.getTransformer().setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        writer.setResult(new StreamResult(text));
        var reader = new EnvelopeReader(
                "NATIONAL",
                reference -> Optional.of(reference)
                        .filter("cid:a%40b"::equals)
                        .map(known -> "hello".getBytes(StandardCharsets.UTF_8)));
        reader.setParent(SecureXml.reader());
        reader.setContentHandler(writer);
        reader.parse(new InputSource(new StringReader(envelope)));
        return text.toString();
    }
}
