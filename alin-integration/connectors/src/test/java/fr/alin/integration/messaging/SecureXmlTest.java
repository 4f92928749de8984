package fr.alin.integration.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Texts as programs in other languages write them. */
class SecureXmlTest {

    static final String TEXT = "été à l’Haÿ \uD83C\uDFE0";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void a_text_is_read_in_the_encoding_that_it_declares(String encoding) throws Exception {
        assertThat(read(xml(encoding, encoding, TEXT), null)).isEqualTo(TEXT);
    }

    @Test
    void single_byte_encodings_are_read_too() throws Exception {
        assertThat(read(xml("ISO-8859-1", "ISO-8859-1", "été"), null)).isEqualTo("été");
        assertThat(read(xml("windows-1252", "windows-1252", "œuf à 3 €"), null)).isEqualTo("œuf à 3 €");
        assertThat(read("<a>été</a>".getBytes(StandardCharsets.ISO_8859_1), "iso-8859-1"))
                .isEqualTo("été");
    }

    @Test
    void a_byte_order_mark_is_no_text() throws Exception {
        var marked = ("\uFEFF<a>" + TEXT + "</a>");

        assertThat(read(marked.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(TEXT);
        assertThat(read(marked.getBytes(StandardCharsets.UTF_8), "utf-8")).isEqualTo(TEXT);
        assertThat(read(marked.getBytes(StandardCharsets.UTF_16LE), "utf-16")).isEqualTo(TEXT);
    }

    @Test
    void bytes_of_another_encoding_are_refused_with_their_line() {
        assertRefusedAt(3, 6, "<a>\nun\ndeux été</a>".getBytes(StandardCharsets.ISO_8859_1), "utf-8");
        assertRefusedAt(2, 3, xml("ISO-8859-1", "US-ASCII", "\nuné"), null);
        assertRefusedAt(1, 4, new byte[] {'<', 'a', '>', (byte) 0x81}, "windows-1252");
        assertRefusedAt(1, 5, "<a>aé".getBytes(StandardCharsets.UTF_8), 5);
    }

    @Test
    void a_wrong_byte_far_behind_is_found() {
        var far = "<a>" + "ligne\n".repeat(50_000) + "\u00e9</a>";

        assertRefusedAt(50_001, 1, far.getBytes(StandardCharsets.ISO_8859_1), null);
    }

    @Test
    void where_two_labels_differ_only_utf_8_is_read() throws Exception {
        assertThat(read(xml("UTF-8", "ISO-8859-1", "été"), "utf-8")).isEqualTo("été");
        assertThat(read(xml("UTF-8", "UTF-8", "été"), "iso-8859-1")).isEqualTo("été");
        assertThatThrownBy(() -> read(xml("ISO-8859-1", "ISO-8859-1", "été"), "windows-1252"))
                .isInstanceOf(SAXParseException.class);
    }

    @Test
    void an_unknown_encoding_is_refused() {
        assertRefusedAt(1, 1, "<a/>".getBytes(StandardCharsets.UTF_8), "klingon");
        assertRefusedAt(1, 1, xml("UTF-8", "klingon", ""), null);
    }

    @Test
    void xml_1_1_is_refused_whole() {
        var text = "<?xml version='1.1'?>\n<a>&#1;</a>";

        assertRefusedAt(2, 4, text.getBytes(StandardCharsets.UTF_8), null);
        assertThatThrownBy(() -> parse(new InputSource(new StringReader(text)), new DefaultHandler()))
                .isInstanceOf(SAXParseException.class)
                .hasMessageContaining("XML 1.1");
    }

    private static byte[] xml(String encoding, String declared, String text) {
        return "<?xml version='1.0' encoding='%s'?><a>%s</a>"
                .formatted(declared, text)
                .getBytes(Charset.forName(encoding));
    }

    private static void assertRefusedAt(int line, int column, byte[] text, String label) {
        assertThatThrownBy(() -> read(text, label)).isInstanceOfSatisfying(SAXParseException.class, error -> {
            assertThat(error.getLineNumber()).isEqualTo(line);
            assertThat(error.getColumnNumber()).isEqualTo(column);
        });
    }

    /** The text is cut after so many bytes. */
    private static void assertRefusedAt(int line, int column, byte[] text, int length) {
        var cut = new ByteArrayOutputStream();
        cut.write(text, 0, length);
        assertRefusedAt(line, column, cut.toByteArray(), null);
    }

    private static String read(byte[] text, String label) throws SAXException, IOException {
        var input = new InputSource(new ByteArrayInputStream(text));
        input.setEncoding(label);
        var found = new StringBuilder();
        parse(input, new DefaultHandler() {
            @Override
            public void characters(char[] characters, int start, int length) {
                found.append(characters, start, length);
            }
        });
        return found.toString();
    }

    private static void parse(InputSource input, DefaultHandler handler) throws SAXException, IOException {
        var reader = SecureXml.reader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.parse(input);
    }
}
