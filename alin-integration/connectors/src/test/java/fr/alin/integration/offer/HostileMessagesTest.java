package fr.alin.integration.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Malicious messages are refused as a whole, quickly, and without loading anything they refer to. */
class HostileMessagesTest {

    final OfferMessageReader reader = new OfferMessageReader(content -> {
        throw new AssertionError("no photo of such a message may be kept");
    });

    @Test
    void text_that_is_no_xml_is_refused_with_its_place() {
        assertRefused("This is no message.", "message.malformed, line 1, column 1");
        assertRefused(Batches.SAMPLE.substring(0, 900), "message.malformed, line ");
        assertRefused("", "message.empty");
        assertRefused(null, "message.empty");
    }

    @Test
    void other_messages_of_the_contract_are_no_offers() {
        assertRefused("<answer xmlns='urn:alin:landlord:v1'/>", "answer: message.not-offers");
        assertRefused("<offers/>", "offers: message.not-offers");
        assertRefused("<html/>", "html: message.not-offers");
    }

    @Test
    void a_wrong_envelope_refuses_all() {
        assertRefused(
                Batches.SAMPLE.replace("sentAt=\"2026-11-22T08:00:00+01:00\"", ""),
                "@sentAt: message.missing-attribute");
        assertRefused(
                Batches.SAMPLE.replace("landlord=\"TOITS\"", "landlord=\"x\""),
                "@landlord = \"x\": message.wrong-value");
        assertRefused(Batches.SAMPLE.replace("<withdraw", "stray words <withdraw"), "message.unexpected-text");
        assertRefused(Batches.of(0), "publish|change|withdraw: message.missing-element, line ");
    }

    @Test
    void a_document_type_is_refused() {
        assertRefused(
                "<!DOCTYPE offers SYSTEM \"http://127.0.0.1:1/offers.dtd\"><offers/>", "message.malformed, line 1");
    }

    @Test
    void an_external_entity_is_not_read(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");

        assertRefused(
                "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><offers>&s;</offers>",
                "message.malformed, line 1");
        assertRefused(Batches.SAMPLE.replace("12 rue", "&s; rue"), "message.malformed");
    }

    @Test
    @Timeout(5)
    void a_billion_laughs_are_refused() {
        var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"lol\">");
        for (var i = 1; i < 10; i++) {
            bomb.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }

        assertRefused(bomb.append("]><offers>&l9;</offers>").toString(), "message.malformed, line 1");
    }

    @Test
    void xml_1_1_is_refused_whole_since_its_characters_cannot_be_quoted() {
        assertRefused(
                Batches.SAMPLE.replaceFirst("version=.1.0.", "version=\"1.1\"").replace("<rent>391.04", "<rent>&#1;"),
                "message.malformed, line ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rent>&#1;",
                "<rent>\u0001",
                "<rent>\uD83C",
                "<rent>&nbsp;",
                "<rent>&#xD83C;",
                "<rent a='1' a='2'>"
            })
    void what_xml_1_0_cannot_carry_is_refused_with_its_line(String rent) {
        assertRefused(Batches.SAMPLE.replaceFirst("<rent>", rent), "message.malformed, line 16");
    }

    @Test
    @Timeout(20)
    void what_is_huge_is_quoted_by_its_beginning() {
        var huge = "x".repeat(1_000_000);
        var read = reader.read(
                OfferSource.text(Batches.SAMPLE
                        .replace("TOITS-75000123", huge)
                        .replace("<rent>431.95", "<rent>" + huge)
                        .replace("reason>", "reason" + "n".repeat(900) + ">")),
                "TOITS"::equals);

        assertThat(read.refused()).hasSize(3).allSatisfy(refused -> {
            assertThat(refused.reference()).hasSizeLessThan(70);
            assertThat(refused.element()).hasSizeLessThan(70);
            assertThat(refused.value()).hasSizeLessThan(70);
        });
        assertRefused(Batches.SAMPLE.replaceFirst("<rent>", "<" + huge + ">"), "message.malformed");
    }

    @Test
    void one_byte_too_many_is_refused_before_it_is_parsed() {
        assertRefused("x".repeat(OfferSource.MAX_BYTES + 1), "message.too-large");
        assertRefused("é".repeat(OfferSource.MAX_BYTES / 2 + 1), "message.too-large");
    }

    @Test
    @Timeout(5)
    void too_deep_a_message_is_refused() {
        assertRefused(Batches.SAMPLE.replace("<publish", "<a>".repeat(200_000) + "<publish"), "a: message.too-deep");
    }

    @Test
    void one_offer_too_many_refuses_all() {
        assertThat(reader.read(OfferSource.text(Batches.of(5000)), "TOITS"::equals)
                        .notices())
                .hasSize(5000);
        assertRefused(Batches.of(5001), "publish: message.too-many-offers");
    }

    @Test
    void no_schema_that_the_message_names_is_fetched() {
        var pointing = Batches.SAMPLE.replaceFirst(
                "<offers",
                "<offers xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:schemaLocation=\"urn:alin:landlord:v1 http://127.0.0.1:1/other.xsd\"");

        assertThat(reader.read(OfferSource.text(pointing), "TOITS"::equals).notices())
                .hasSize(3);
    }

    @Test
    void an_offer_cannot_pass_for_another_type() {
        var disguised = Batches.SAMPLE.replaceFirst(
                "<publish", "<publish xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"Withdrawal\"");

        assertThat(reader.read(OfferSource.text(disguised), "TOITS"::equals).refused())
                .hasSize(1);
    }

    private void assertRefused(String xml, String reason) {
        assertThatThrownBy(() -> reader.read(OfferSource.text(xml), "TOITS"::equals))
                .isInstanceOf(RefusedMessage.class)
                .hasMessageContaining(reason);
    }
}
