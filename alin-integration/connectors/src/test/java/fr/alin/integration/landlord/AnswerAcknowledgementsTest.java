package fr.alin.integration.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.alin.candidacy.view.AnswerFault;
import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.candidacy.view.AnswerOutcome.State;
import fr.alin.contract.ContractSchemas;
import fr.alin.contract.MessageCheck;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.shared.outbox.ReceivedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerAcknowledgementsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:01Z");
    private static final AnswerFault EARLY = new AnswerFault(
            "candidacy.step-before-candidacy", "date", "2026-11-02", List.of("2026-11-02", "2026-11-20"));

    @Test
    void what_took_effect_is_applied() throws Exception {
        var xml = write(new AnswerOutcome(State.APPLIED, false, Optional.empty()), "C000000042");

        assertThat(xml)
                .contains("<applied/>", "answers=\"m-0000001\"", "landlord=\"TOITS\"", "candidacy=\"C000000042\"")
                .doesNotContain("repeated");
    }

    @Test
    void a_refusal_names_element_value_code_and_reason_in_french() throws Exception {
        var xml = write(new AnswerOutcome(State.REFUSED, false, Optional.of(EARLY)), "C000000042");

        assertThat(xml)
                .contains(
                        "<refusal code=\"candidacy.step-before-candidacy\">",
                        "<element>date</element>",
                        "<value>2026-11-02</value>",
                        "Le jour de cette étape (2026-11-02) précède la candidature, du 2026-11-20.");
    }

    @Test
    void the_same_message_is_answered_in_the_same_words() throws Exception {
        var xml = write(new AnswerOutcome(State.WAITING, true, Optional.of(EARLY)), "TOITS-75000123");

        assertThat(xml).contains("<waiting code=", "repeated=\"true\"", "offer=\"TOITS-75000123\"", EARLY.value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/answer/@landlord = \"TOITS\": message.another-landlord | /answer/@landlord | TOITS "
                        + "| message.another-landlord",
                "3:12 /answer/decision/rank = \"first\": message.wrong-value | /answer/decision/rank | first "
                        + "| message.wrong-value",
                "/answer/visit/date: message.missing-element | /answer/visit/date | '' | message.missing-element",
                "message.empty | '' | '' | message.empty",
                "something else | '' | '' | message.malformed"
            })
    void what_cannot_be_read_names_its_element_too(String reason, String element, String value, String code) {
        assertThat(UnreadAnswer.fault(new MalformedMessage(reason)))
                .isEqualTo(new AnswerFault(code, element, value, List.of()));
    }

    private static String write(AnswerOutcome outcome, String about) throws Exception {
        var text = new ReceivedText("TOITS", "m-0000001", "VISIT", about, Optional.of(NOW), "");
        var xml = AnswerAcknowledgements.write(text, outcome, NOW);
        assertThat(MessageCheck.problems(ContractSchemas.landlord(), xml)).isEmpty();
        return xml;
    }
}
