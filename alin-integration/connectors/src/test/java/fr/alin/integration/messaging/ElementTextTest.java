package fr.alin.integration.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;

import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

class ElementTextTest {

    @Test
    void declares_the_namespaces_that_its_ancestors_declared() throws Exception {
        assertThat(copied("<l:a xmlns:l='urn:l' x='1&lt;2'><l:b>R&amp;D</l:b><c/></l:a>"))
                .isEqualTo("<a xmlns=\"urn:l\" x=\"1&lt;2\"><b>R&amp;D</b><c xmlns=\"\"></c></a>");
    }

    @Test
    void keeps_attributes_of_other_namespaces() throws Exception {
        assertThat(copied("<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true' xml:lang='fr'/>"))
                .contains("xmlns:a0=\"http://www.w3.org/2001/XMLSchema-instance\" a0:nil=\"true\"")
                .doesNotContain("lang");
    }

    @Test
    void is_bounded() {
        var large = "<a>" + "x".repeat(PartnerXml.MAX_BYTES + 1) + "</a>";

        assertThatThrownBy(() -> copied(large))
                .isInstanceOf(MalformedMessage.class)
                .hasMessage("message.too-large-answer");
    }

    private static String copied(String xml) throws Exception {
        var text = new ElementText();
        var parser = SecureXml.reader();
        parser.setContentHandler(new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
                text.start(uri, name, attributes);
            }

            @Override
            public void characters(char[] characters, int start, int length) throws SAXException {
                text.characters(characters, start, length);
            }

            @Override
            public void endElement(String uri, String name, String qName) throws SAXException {
                text.end();
            }
        });
        parser.parse(new InputSource(new StringReader(xml)));
        return text.toString();
    }
}
