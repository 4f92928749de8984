package fr.alin.integration.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of valid and of malicious calls. */
class SoapMessageTest {

    private static final String MULTIPART =
            "multipart/related; type=\"application/xop+xml\"; start=\"<root>\"; boundary=edge";
    private static final String PHOTO =
            "<photo><x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:a%2Bphoto'/></photo></publish>";

    private static final String PICTURE = "picture ".repeat(100);

    final List<byte[]> photos = new ArrayList<>();
    final OfferMessageReader reader = new OfferMessageReader(content -> {
        photos.add(content);
        return "0".repeat(64);
    });

    @Test
    void a_message_in_its_envelope_is_read() {
        var call = Calls.of(Calls.envelope(Batches.SAMPLE).replace("<s:Body>", "<s:Header><a/></s:Header><s:Body>"));

        assertThat(read(call).notices()).hasSize(3);
    }

    @Test
    void bytes_are_read_as_they_are_labelled() {
        var latin = Calls.envelope(Batches.SAMPLE).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(Calls.of(latin, "application/soap+xml; charset=iso-8859-1"))
                        .notices())
                .hasSize(3);
        assertRefused(Calls.of(latin, Calls.TYPE), "message.malformed, line 23, column ");
        assertRefused(Calls.of(latin, "application/soap+xml; charset=klingon"), "message.malformed");
    }

    @Test
    void what_is_no_envelope_with_one_message_is_refused() throws IOException {
        var whole = Calls.envelope(Batches.SAMPLE);

        assertRefused(Calls.of(""), "message.malformed");
        assertRefused(Calls.of("This is no message."), "message.malformed, line 1, column 1");
        assertRefused(Calls.of(whole.substring(0, 900)), "message.malformed, line ");
        assertRefused(Calls.of("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>" + whole), "message.malformed");
        assertRefused(Calls.of(whole.replace("12 rue", "&#x1; rue")), "message.malformed");
        assertRefused(Calls.of(gzip(whole), Calls.TYPE), "message.malformed");
        assertRefused(Calls.of(whole.replace("<publish", "<a>".repeat(20_000))), "a: message.too-deep");
        assertRefused(Calls.of(whole.replace("<s:Body>", "<s:Header>" + "<a>".repeat(20_000))), "a: message.too-deep");
        assertRefused(Calls.of(Calls.envelope("")), "message.empty, line 1");
        assertRefused(
                Calls.of("<s:Envelope xmlns:s='" + SoapEnvelope.NAMESPACE + "'/>"),
                "Body: message.missing-element, line 1");
        assertRefused(Calls.of(Calls.envelope("text")), "message.unexpected-text");
        assertRefused(Calls.of(Batches.SAMPLE), "offers: message.soap-version, line ");
        assertRefused(
                Calls.of(whole.replace(SoapEnvelope.NAMESPACE, "http://schemas.xmlsoap.org/soap/envelope/")),
                "Envelope: message.soap-version, line 1");
        assertRefused(
                Calls.of(whole.replace("<s:Body>", "<s:Header><a s:mustUnderstand='true'/></s:Header><s:Body>")),
                "a: message.header-not-understood, line 1");
    }

    @Test
    void a_second_message_is_not_lost_in_silence() {
        var one = Batches.SAMPLE.replaceFirst("<\\?xml.*\\?>", "");

        assertRefused(Calls.of(Calls.envelope(one + one)), "offers: message.unexpected-element");
        assertRefused(Calls.of(Calls.envelope(one + "</s:Body><s:Body>" + one)), "Body: message.unexpected-element");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "text/xml", "text/xml; charset=utf-8", "application/soap", "nonsense", "a/b; ;;="})
    void another_type_is_refused(String type) {
        assertRefused(Calls.of(Calls.envelope(Batches.SAMPLE).getBytes(StandardCharsets.UTF_8), type), "content-type");
    }

    @Test
    void a_compressed_body_is_refused() {
        assertRefused(
                new SoapCall(name -> null, Calls.TYPE, "gzip", 1, new ByteArrayInputStream(new byte[] {1})),
                "message.content-type");
    }

    @Test
    void one_byte_too_many_is_refused_announced_or_not() {
        var body = Calls.envelope(Batches.SAMPLE).replace("</s:Body>", " ".repeat(OfferSource.MAX_BYTES) + "</s:Body>");
        var bytes = body.getBytes(StandardCharsets.UTF_8);

        assertRefused(Calls.of(bytes, Calls.TYPE), "message.too-large");
        assertRefused(
                new SoapCall(name -> null, Calls.TYPE, null, -1, new ByteArrayInputStream(bytes)), "message.too-large");
    }

    @Test
    void a_photo_may_travel_beside_its_message() {
        var read = read(Calls.of(parts("<a+photo>", "\r\n--edge--\r\n"), MULTIPART));

        assertThat(read.refused()).isEmpty();
        assertThat(photos).singleElement().isEqualTo(PICTURE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void torn_or_missing_parts_refuse_the_message() {
        var whole = parts("<a+photo>", "\r\n--edge--\r\n");

        assertRefused(Calls.of(parts("<other>", "\r\n--edge--\r\n"), MULTIPART), "Include = \"cid:a%2Bphoto\"");
        assertRefused(Calls.of(parts("<a+photo>", ""), MULTIPART), "message.malformed");
        assertRefused(Calls.of(parts("<root>", "\r\n--edge--\r\n"), MULTIPART), "message.malformed");
        assertRefused(Calls.of(whole, MULTIPART.replace("<root>", "<none>")), "message.malformed");
        assertRefused(Calls.of(whole, "multipart/related; boundary=\""), "message.");
        assertRefused(Calls.of(whole, "multipart/related; boundary=other"), "message.malformed");
        assertRefused(Calls.of(new byte[0], MULTIPART), "message.malformed");
        assertRefused(
                Calls.of(Calls.envelope(Batches.SAMPLE.replace("</publish>", PHOTO))), "Include = \"cid:a%2Bphoto\"");
    }

    @Test
    void a_part_that_is_included_again_and_again_does_not_fill_the_memory() {
        var include = PHOTO.replaceFirst("<photo>(.*)</photo></publish>", "$1");
        var often = "<photo>" + include.repeat(1000) + "</photo></publish>";

        assertRefused(
                Calls.of(parts(often, "<a+photo>", PICTURE.repeat(100) + "\r\n--edge--\r\n"), MULTIPART),
                "message.too-large");
    }

    @Test
    void a_photo_that_every_home_refers_to_counts_each_time() {
        var large = PICTURE + "x".repeat(1_000_000) + "\r\n--edge--\r\n";

        assertThat(read(Calls.of(manyParts(5, large), MULTIPART)).notices()).hasSize(5);
        assertThat(photos.size()).isEqualTo(1);
        assertRefused(
                Calls.of(manyParts(34, large), MULTIPART), "Include = \"cid:a%2Bphoto\": message.too-large, line ");
    }

    private static byte[] manyParts(int homes, String end) {
        var offers = Batches.of(homes, number -> Batches.publication(number).replace("</publish>", PHOTO));
        return message(offers, "<a+photo>", end);
    }

    private static byte[] parts(String id, String end) {
        return parts(PHOTO, id, end);
    }

    private static byte[] parts(String photo, String id, String end) {
        return message(Batches.SAMPLE.replace("</publish>", photo), id, end);
    }

    private static byte[] message(String offers, String id, String end) {
        return ("--edge\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"application/soap+xml\"\r\n"
                        + "Content-ID: <root>\r\n\r\n"
                        + Calls.envelope(offers)
                        + "\r\n--edge\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: binary\r\nContent-ID: "
                        + id + "\r\n\r\n" + PICTURE + end)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private ParsedOffers read(SoapCall call) {
        return reader.read(SoapMessage.of(call), "TOITS"::equals);
    }

    private void assertRefused(SoapCall call, String reason) {
        assertThatThrownBy(() -> read(call))
                .isInstanceOfSatisfying(
                        RefusedMessage.class,
                        refused -> assertThat(
                                        SoapAnswer.refusal(refused.refusal()).status())
                                .isIn(400, 413, 415))
                .hasMessageContaining(reason);
    }
}
