package fr.alin.integration.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import fr.alin.candidacy.RecordLandlordAnswer;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.model.PostponementReason;
import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.Answer;
import fr.alin.integration.Sample;
import fr.alin.integration.messaging.PartnerXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LandlordAnswerMapperTest {

    static final PartnerXml<Answer> ANSWERS = PartnerXml.strict(Answer.class, ContractSchemas.landlord());

    final LandlordAnswerMapper mapper = new LandlordAnswerMapper();

    @ParameterizedTest
    @CsvSource({
        "answer-received.xml, RECEIVED",
        "answer-visit.xml, VISIT",
        "answer-commission.xml, COMMISSION",
        "answer-decision.xml, DECISION",
        "answer-incomplete.xml, PAPERS_REQUESTED",
        "answer-postponed.xml, POSTPONED",
        "answer-condition-met.xml, CONDITION_MET",
        "answer-condition-lapsed.xml, CONDITION_LAPSED",
        "answer-lease-signed.xml, LEASE_SIGNED"
    })
    void every_kind_of_answer_has_its_command(String sample, LandlordAnswerKind kind) {
        var command = command(Sample.text(sample));

        assertThat(command.kind()).isEqualTo(kind);
        assertThat(command.messageId()).isEqualTo("m-1");
        assertThat(command.candidacyReference()).isEqualTo("C000000042");
        assertThat(command.landlordCode()).isEqualTo("TOITS");
        assertThat(command.date()).isNotNull();
        assertThat(command.decision().isPresent()).isEqualTo(kind == LandlordAnswerKind.DECISION);
    }

    @Test
    void a_ranked_decision_carries_its_rank() {
        var command = command(Sample.text("answer-decision.xml"));

        assertThat(command.date()).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(command.decision()).contains(CaleolDecision.ALLOCATED_RANKED);
        assertThat(command.rank()).hasValue(1);
    }

    @Test
    void a_conditional_decision_carries_its_condition_and_its_last_day() {
        var command = command(Sample.text("answer-conditional.xml"));

        assertThat(command.decision()).contains(CaleolDecision.ALLOCATED_CONDITIONALLY);
        assertThat(command.reason()).isEqualTo("Jugement de divorce à produire");
        assertThat(command.until()).contains(LocalDate.of(2027, 1, 10));
    }

    @Test
    void missing_papers_are_named_with_their_last_day() {
        var command = command(Sample.text("answer-incomplete.xml"));

        assertThat(command.reason()).startsWith("Avis d’imposition 2026");
        assertThat(command.until()).contains(LocalDate.of(2026, 12, 4));
    }

    @ParameterizedTest
    @EnumSource(PostponementReason.class)
    void each_cause_of_a_postponement_is_understood(PostponementReason cause) {
        var text = Sample.text("answer-postponed.xml").replace("NO_QUORUM", cause.name());

        assertThat(command(text).postponement()).contains(cause);
    }

    /** CCH R441-3, a to e. */
    @ParameterizedTest
    @EnumSource(CaleolDecision.class)
    void each_of_the_five_decisions_of_the_law_is_understood(CaleolDecision decision) {
        var text = Sample.text("answer-decision.xml").replace("ALLOCATED_RANKED", decision.name());

        assertThat(command(text).decision()).contains(decision);
    }

    private RecordLandlordAnswer command(String text) {
        return mapper.toCommand("m-1", ANSWERS.read(text));
    }
}
