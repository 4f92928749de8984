package fr.alin.integration.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.integration.Sample;
import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.shared.outbox.ReceivedText;
import org.junit.jupiter.api.Test;

class AnswerReaderTest {

    private static final String VISIT = Sample.text("answer-visit.xml");
    private static final String ID = VISIT.replaceAll("(?s).*messageId=\"([^\"]+)\".*", "$1");

    @Test
    void a_message_is_told_by_its_sender_its_id_and_its_content() {
        var text = read(VISIT);

        assertThat(text.sender()).isEqualTo("TOITS");
        assertThat(text.messageId()).isEqualTo(ID);
        assertThat(text.about()).isEqualTo("C000000042");
        assertThat(text.sentAt()).isPresent();
        assertThat(text.digest()).hasSize(64);
    }

    @Test
    void the_same_words_written_otherwise_are_the_same_content() {
        var again = VISIT.replace("\n", "\r\n  ").replaceAll("sentAt=\"[^\"]*\"", "sentAt=\"2026-12-24T10:00:00Z\"");

        assertThat(read(again).digest()).isEqualTo(read(VISIT).digest());
    }

    @Test
    void another_day_is_another_content() {
        var altered = VISIT.replaceAll("<date>[^<]*", "<date>2026-12-24");

        assertThat(read(altered).digest()).isNotEqualTo(read(VISIT).digest());
    }

    @Test
    void nobody_speaks_for_another_landlord() {
        assertThatThrownBy(() -> new AnswerReader().read(new Incoming(ID, true, "answer", VISIT, "HABITAT")))
                .isInstanceOf(MalformedMessage.class)
                .hasMessage("/answer/@landlord = \"TOITS\": message.another-landlord");
        assertThatThrownBy(() -> new AnswerReader().read(new Incoming(ID, true, "answer", VISIT)))
                .hasMessageContaining("message.another-landlord");
    }

    @Test
    void the_id_of_the_text_is_that_of_the_message() {
        assertThatThrownBy(() -> new AnswerReader().read(new Incoming("another-id", true, "answer", VISIT, "TOITS")))
                .hasMessageContaining("message.another-id");
    }

    private static ReceivedText read(String xml) {
        return new AnswerReader()
                .read(new Incoming(ID, true, "answer", xml, "TOITS"))
                .text();
    }
}
