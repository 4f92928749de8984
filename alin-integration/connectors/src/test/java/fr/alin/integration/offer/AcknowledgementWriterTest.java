package fr.alin.integration.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.MessageCheck;
import fr.alin.offer.view.BatchOutcome;
import fr.alin.offer.view.RefusedNotice;
import fr.alin.shared.model.OfferReference;
import org.junit.jupiter.api.Test;

class AcknowledgementWriterTest {

    static final Instant NOW = Instant.parse("2026-11-22T07:00:02Z");

    final AcknowledgementWriter writer = new AcknowledgementWriter();

    @Test
    void names_what_was_accepted_outdated_and_refused() {
        var xml = writer.write(
                "m-0000001",
                "TOITS",
                NOW,
                new BatchOutcome(
                        false,
                        List.of(new OfferReference("TOITS-1")),
                        List.of(new OfferReference("TOITS-2")),
                        List.of(new RefusedNotice(3, "TOITS-3", "rent", "<cheap>", "message.wrong-value"))));

        assertThat(MessageCheck.problems(ContractSchemas.landlord(), xml)).isEmpty();
        assertThat(xml)
                .contains("answers=\"m-0000001\"", "sentAt=\"2026-11-22T08:00:02+01:00\"")
                .contains("<accepted reference=\"TOITS-1\"/>", "<outdated reference=\"TOITS-2\"/>")
                .contains("code=\"message.wrong-value\" reference=\"TOITS-3\" position=\"3\"")
                .contains("<element>rent</element><value>&lt;cheap&gt;</value>")
                .contains("<reason>The value is not one that the schema allows here. Allowed: Euros");
    }

    @Test
    void says_why_nothing_was_taken() {
        var refusal = new Refusal("message.malformed", "", "", "line 3, column 7: no end");

        var xml = writer.writeRefusal("m-0000001", "TOITS", NOW, refusal);

        assertThat(MessageCheck.problems(ContractSchemas.landlord(), xml)).isEmpty();
        assertThat(xml)
                .contains("acceptedCount=\"0\"", "<refusal code=\"message.malformed\">")
                .contains("is not read. (line 3, column 7: no end)</reason>");
    }

    @Test
    void an_answer_is_legible_whatever_it_quotes() {
        var refused = new RefusedNotice(1, "TOITS-\u0001", "rent", "\uD83C", "message.wrong-value");

        var xml = writer.write(
                "m-0000001", "TOITS", NOW, new BatchOutcome(false, List.of(), List.of(), List.of(refused)));

        assertThat(MessageCheck.problems(ContractSchemas.landlord(), xml)).isEmpty();
        assertThat(xml).contains("TOITS-[U+0001]", "<value>[U+D83C]</value>");
        assertThat(SoapAnswer.refusal(new Refusal("message.malformed", "a\u0001", "\uFFFF"))
                        .xml())
                .contains("a[U+0001]", "[U+FFFF]");
    }

    @Test
    void a_rule_without_words_is_named() {
        assertThat(RefusalTexts.of("message.wrong-value", "rent")).contains("431.95");
        assertThat(OfferMessageHandler.ELEMENTS)
                .allSatisfy(element -> assertThat(RefusalTexts.of("message.wrong-value", element))
                        .contains("Allowed: "));
        assertThat(RefusalTexts.of("offer.some-new-rule")).contains("offer.some-new-rule");
    }
}
