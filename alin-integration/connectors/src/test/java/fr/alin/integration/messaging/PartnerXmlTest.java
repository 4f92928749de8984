package fr.alin.integration.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.Offers;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.integration.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PartnerXmlTest {

    static final PartnerXml<Offers> OFFERS = PartnerXml.strict(Offers.class, ContractSchemas.landlord());
    static final PartnerXml<InterfaceNuu> ANSWERS = PartnerXml.lenient(InterfaceNuu.class);
    static final String SAMPLE = Sample.text("offers.xml");

    @Test
    void reads_the_sample_of_the_contract() {
        assertThat(OFFERS.read(SAMPLE).getEntries()).hasSize(3);
    }

    @Test
    void writes_what_it_can_read() {
        assertThat(OFFERS.read(OFFERS.write(OFFERS.read(SAMPLE))).getEntries()).hasSize(3);
    }

    @Test
    void names_element_value_and_reason() {
        assertThatThrownBy(() -> OFFERS.read(SAMPLE.replace("<rent>431.95</rent>", "<rent>cheap</rent>")))
                .isInstanceOf(MalformedMessage.class)
                .hasMessage("/offers/change/rent = \"cheap\": message.wrong-value");
    }

    @Test
    void names_the_attribute_and_the_rank_of_the_element() {
        var twice = SAMPLE.replace("</change>", "</change><withdraw reference=\"TOITS-1\" version=\"none\"/>")
                .replace("</withdraw>", "</withdraw><withdraw reference=\"TOITS-2\" version=\"none\"/>")
                .replaceFirst("version=\"none\"", "version=\"4\"");

        assertThatThrownBy(() -> OFFERS.read(twice)).hasMessage("/offers/withdraw[3]/@version: message.wrong-value");
    }

    @Test
    void names_what_is_missing() {
        assertThatThrownBy(() -> OFFERS.read(SAMPLE.replace("<city>BREST</city>", "")))
                .hasMessage("/offers/change/city: message.missing-element");
    }

    @Test
    void an_element_with_nil_is_refused_as_such() {
        var nil = SAMPLE.replace(
                "<city>BREST</city>",
                "<city xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>");

        assertThatThrownBy(() -> OFFERS.read(nil)).hasMessage("/offers/change/city: message.nil-not-allowed");
    }

    @Test
    void a_number_that_is_none_is_no_answer() {
        assertThatThrownBy(() -> OFFERS.read(SAMPLE.replace("version=\"1\"", "version=\"\"")))
                .isInstanceOf(MalformedMessage.class);
    }

    @Test
    void a_cut_message_is_refused_with_its_place() {
        assertThatThrownBy(() -> OFFERS.read(SAMPLE.substring(0, 900)))
                .isInstanceOf(MalformedMessage.class)
                .hasMessageMatching("[0-9]+:[0-9]+: message.malformed");
    }

    @Test
    void a_day_that_the_schema_allows_and_java_does_not_is_refused_rather_than_missing() {
        assertThatThrownBy(() -> OFFERS.read(SAMPLE.replaceFirst(">2026-12-12<", ">12026-12-12<")))
                .hasMessage("/offers/publish/closesOn = \"12026-12-12\": message.wrong-value");
    }

    @Test
    void a_text_damaged_by_the_senders_program_is_refused() {
        assertThatThrownBy(() -> OFFERS.read(SAMPLE.replace("<city>BREST</city>", "<city>L\uFFFDRY</city>")))
                .hasMessage("/offers/change/city = \"L\uFFFDRY\": message.damaged-text");
    }

    @Test
    void xml_1_1_is_refused() {
        assertThatThrownBy(() -> OFFERS.read("<?xml version='1.1'?>" + SAMPLE.replaceFirst("<\\?xml.*\\?>", "")))
                .isInstanceOf(MalformedMessage.class)
                .hasMessageEndingWith(": message.malformed");
    }

    @Test
    void what_is_incomplete_names_what_may_follow() {
        assertThatThrownBy(() -> OFFERS.read(SAMPLE.replaceAll("(?s)<(publish|change|withdraw).*</withdraw>", "")))
                .hasMessage("/offers/publish|change|withdraw: message.missing-element");
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        var machine = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try {
            names_what_is_missing();
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void something_else_is_refused() {
        assertThatThrownBy(() -> OFFERS.read("hello")).isInstanceOf(MalformedMessage.class);
        assertThatThrownBy(() -> OFFERS.read("")).hasMessage("message.empty");
        assertThatThrownBy(() -> OFFERS.read(null)).hasMessage("message.empty");
        assertThatThrownBy(() -> OFFERS.read("<html/>")).isInstanceOf(MalformedMessage.class);
        assertThatThrownBy(() -> ANSWERS.read("<html/>")).isInstanceOf(MalformedMessage.class);
    }

    @Test
    void a_document_type_is_refused() {
        assertRefused("<!DOCTYPE offers SYSTEM \"http://127.0.0.1:1/offers.dtd\"><offers/>", "message.malformed");
    }

    @Test
    void an_external_entity_is_refused(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");

        assertRefused(
                "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><offers>&s;</offers>",
                "message.malformed");
    }

    @Test
    @Timeout(5)
    void a_billion_laughs_are_refused() {
        var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"lol\">");
        for (var i = 1; i < 10; i++) {
            bomb.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }

        assertRefused(bomb.append("]><offers>&l9;</offers>").toString(), "message.malformed");
    }

    @Test
    void an_undeclared_entity_is_refused() {
        assertRefused(
                "<n:interfaceNuu xmlns:n=\"http://nuu.application.i2/\">&unknown;</n:interfaceNuu>",
                "message.malformed");
    }

    @Test
    void too_large_a_message_is_refused_before_it_is_parsed() {
        assertRefused("<offers>" + "x".repeat(PartnerXml.MAX_BYTES) + "</offers>", "too-large");
        assertRefused("é".repeat(PartnerXml.MAX_BYTES / 2 + 1), "too-large");
    }

    @Test
    @Timeout(5)
    void too_deep_a_message_is_refused() {
        assertRefused(
                "<n:interfaceNuu xmlns:n=\"http://nuu.application.i2/\">" + "<a>".repeat(200_000), "message.too-deep");
    }

    /** Both kinds of reader must refuse it. */
    private static void assertRefused(String xml, String reason) {
        assertThatThrownBy(() -> ANSWERS.read(xml))
                .isInstanceOf(MalformedMessage.class)
                .hasMessageContaining(reason);
        assertThatThrownBy(() -> OFFERS.read(xml)).isInstanceOf(MalformedMessage.class);
    }
}
