package fr.alin.integration.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MimePartsTest {

    static final String END = "\r\n--edge--\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"; start=\"<root>\"", "; start=root", "; start=\"root\"", ""})
    void the_root_is_named_with_brackets_or_without(String start) throws IOException {
        var parts = parts("<root>", "<photo>", END, start);

        assertThat(new String(parts.root().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("<a/>");
        assertThat(parts.rootEncoding()).contains("utf-8");
    }

    @Test
    void an_id_without_brackets_is_one() {
        assertThat(parts("root", "photo", END, "; start=\"<root>\"").content("cid:photo"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"cid:photo", "CID:photo", "Cid:%70hoto", "' cid:photo '"})
    void a_part_is_found_however_its_reference_is_written(String reference) {
        assertThat(parts("<root>", "<photo>", END, "").content(reference)).contains("picture".getBytes());
    }

    @Test
    void a_plus_sign_in_a_reference_is_a_plus_sign() {
        var parts = parts("<root>", "<a+b@c>", END, "");

        assertThat(parts.content("cid:a+b@c")).isPresent();
        assertThat(parts.content("cid:a%2Bb%40c")).isPresent();
        assertThat(parts.content("cid:a%20b@c")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cid:%zz", "cid:photo%", "cid:other", "cid:", "http://127.0.0.1/photo", "photo", ""})
    void what_names_no_part_finds_none(String reference) {
        assertThat(parts("<root>", "<photo>", END, "").content(reference)).isEmpty();
    }

    @Test
    void a_cut_message_is_refused() {
        assertThatThrownBy(() -> parts("<root>", "<photo>", "", "")).isInstanceOf(MalformedMessage.class);
        assertThatThrownBy(() -> parts("<root>", "<photo>", "\r\n--edge\r\n", ""))
                .isInstanceOf(MalformedMessage.class);
    }

    @Test
    void a_root_that_is_missing_and_an_id_that_is_given_twice_are_refused() {
        assertThatThrownBy(() -> parts("<root>", "<photo>", END, "; start=\"<other>\""))
                .isInstanceOf(MalformedMessage.class);
        assertThatThrownBy(() -> parts("<root>", "<root>", END, "")).isInstanceOf(MalformedMessage.class);
    }

    private static MimeParts parts(String root, String photo, String end, String start) {
        var body = "--edge\r\nContent-Type: application/xop+xml; charset=utf-8\r\nContent-ID: " + root
                + "\r\n\r\n<a/>\r\n--edge\r\nContent-Type: image/jpeg\r\nContent-ID: " + photo + "\r\n\r\npicture"
                + end;
        return MimeParts.read(body.getBytes(StandardCharsets.UTF_8), type("multipart/related; boundary=edge" + start));
    }

    private static ContentType type(String text) {
        try {
            return new ContentType(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
