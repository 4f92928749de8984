package fr.alin.integration.landlord;

import static fr.alin.integration.landlord.LandlordOperationsTest.TOITS;
import static fr.alin.integration.landlord.LandlordOperationsTest.assertSample;
import static fr.alin.integration.landlord.LandlordOperationsTest.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.ejb.EJBException;

import fr.alin.candidacy.LandlordNewsService;
import fr.alin.candidacy.RecordClosedHome;
import fr.alin.candidacy.RecordLandlordAnswer;
import fr.alin.candidacy.view.AnswerFault;
import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.shared.outbox.ReceivedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendAnswersOperationTest {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-12-14T10:00:01Z"), ZoneOffset.UTC);
    static final String REFUSED = "C000000043";
    static final AnswerFault TOO_EARLY = new AnswerFault(
            "candidacy.step-before-candidacy", "date", "2026-11-02", List.of("2026-11-02", "2026-11-20"));

    final List<String> taken = new ArrayList<>();
    final FakeNews news = new FakeNews();
    final SendAnswersOperation operation = new SendAnswersOperation();
    boolean isRehearsal;

    @BeforeEach
    void connect() {
        operation.clock = NOON;
        operation.intake = new AnswerIntake();
        operation.intake.clock = NOON;
        operation.intake.news = news;
    }

    @Test
    void each_answer_is_acknowledged_by_itself_in_its_order() throws IOException {
        news.failing = "TOITS-69000042";

        assertSample(operation.answer(TOITS, sample("answers")), "answer-acknowledgements");
        assertThat(taken).containsExactly("C000000042", REFUSED);
    }

    @Test
    void an_answer_that_cannot_be_read_leaves_the_others_alone() throws IOException {
        var wrong = sample("answers").replaceFirst("(?s)(0002.*?)<date>2026-11-02<", "$1<date>2 November<");

        assertThat(operation.answer(TOITS, wrong))
                .contains("<refusal code=\"message.wrong-value\">", "date</element>", "<value>2 November</value>");
        assertThat(taken).containsExactly("C000000042", "TOITS-69000042");
    }

    @Test
    void an_answer_that_came_before_is_known() {
        news.outcome = AnswerOutcome.known("");

        assertThat(send(answer("m-0000001", "C000000042"))).contains("repeated=\"true\"", "<applied/>");
    }

    @Test
    void an_answer_that_contradicts_waits() {
        news.outcome = AnswerOutcome.waiting(new AnswerFault("candidacy.home-let", "leaseSigned", "", List.of()));

        assertThat(send(answer("m-0000001", "C000000042")))
                .contains("<waiting code=\"candidacy.home-let\">", "<reason>");
    }

    @Test
    void an_answer_in_the_name_of_another_landlord_is_refused() {
        assertThat(send(answer("m-0000001", "C000000042").replace("TOITS", "AUTRE")))
                .contains("<refusal code=\"message.another-landlord\">", "@landlord</element>", "<value>AUTRE</value>");
        assertThat(taken).isEmpty();
    }

    @Test
    void after_a_failure_of_ours_what_follows_waits_for_another_call() {
        news.failing = "C000000044";

        var answer = send(answer("m-0000001", "C000000042")
                + answer("m-0000002", "C000000044")
                + answer("m-0000003", "C000000045"));

        assertThat(answer.split("<answerAcknowledgement "))
                .hasSize(4)
                .satisfies(said -> assertThat(said[1]).contains("answers=\"m-0000001\"", "<applied/>"))
                .satisfies(said -> assertThat(said[2]).contains("answers=\"m-0000002\"", "<retry/>"))
                .satisfies(said -> assertThat(said[3]).contains("answers=\"m-0000003\"", "<retry/>"));
        assertThat(taken).containsExactly("C000000042");
    }

    @Test
    void a_failure_before_anything_took_effect_is_no_answer() {
        news.failing = "C000000042";

        assertThatThrownBy(() -> send(answer("m-0000001", "C000000042"))).isInstanceOf(EJBException.class);
    }

    @Test
    void who_only_asks_reads_what_would_come_of_it() {
        var request = answers("landlord='TOITS' validateOnly='true'", answer("m-0000001", "C000000042"));

        assertThat(operation.answer(TOITS, request)).contains("validateOnly=\"true\"", "<applied/>");
        assertThat(isRehearsal).isTrue();
        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "landlord='AUTRE' | message.another-landlord",
                "validateOnly='true' | /answers/@landlord: message.missing-attribute",
                "landlord='TOITS' validateOnly='perhaps' | /answers/@validateOnly = \"perhaps\": message.wrong-value",
                "landlord='TOITS' urgent='yes' | /answers/@urgent: message.unexpected-attribute"
            })
    void a_wrong_frame_refuses_the_call(String attributes, String reason) {
        assertThatThrownBy(() -> operation.answer(TOITS, answers(attributes, answer("m-0000001", "C000000042"))))
                .isInstanceOf(MalformedMessage.class)
                .hasMessageContaining(reason);
        assertThat(taken).isEmpty();
    }

    @Test
    void a_call_holds_one_to_a_hundred_answers() {
        assertThatThrownBy(() -> send("")).hasMessage("/answers/answer: message.missing-element");
        assertThatThrownBy(() -> send(answer("m-0000001", "C000000042").repeat(101)))
                .hasMessage("/answers/answer: message.too-many-answers");
        assertThat(taken).isEmpty();
    }

    private String send(String entries) {
        return operation.answer(TOITS, answers("landlord='TOITS'", entries));
    }

    private static String answers(String attributes, String entries) {
        return "<l:answers xmlns:l='urn:alin:landlord:v1' %s>%s</l:answers>".formatted(attributes, entries);
    }

    private static String answer(String id, String candidacy) {
        return """
                <l:answer messageId='%s' landlord='TOITS' candidacy='%s' sentAt='2026-12-14T11:00:00+01:00'>
                  <l:received><l:date>2026-12-14</l:date></l:received>
                </l:answer>""".formatted(id, candidacy);
    }

    private final class FakeNews extends LandlordNewsService {

        AnswerOutcome outcome = AnswerOutcome.applied();
        String failing = "";

        @Override
        public AnswerOutcome take(ReceivedText text, RecordLandlordAnswer answer) {
            return taken(text);
        }

        @Override
        public AnswerOutcome rehearse(ReceivedText text, RecordLandlordAnswer answer) {
            isRehearsal = true;
            return outcome;
        }

        @Override
        public AnswerOutcome take(ReceivedText text, RecordClosedHome closed) {
            return taken(text);
        }

        private AnswerOutcome taken(ReceivedText text) {
            if (text.about().equals(failing)) {
                throw new EJBException("no connection");
            }
            taken.add(text.about());
            return text.about().equals(REFUSED) ? AnswerOutcome.refused(TOO_EARLY) : outcome;
        }
    }
}
