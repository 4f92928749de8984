package fr.alin.integration.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import fr.alin.candidacy.RecordClosedHome;
import fr.alin.candidacy.RecordLandlordAnswer;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.CandidateReply;
import fr.alin.candidacy.model.ClosingReason;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.model.PostponementReason;
import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.Answer;
import fr.alin.contract.landlord.HomeClosed;
import fr.alin.integration.Sample;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.shared.model.OfferReference;
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
        "answer-lease-signed.xml, LEASE_SIGNED",
        "answer-candidate.xml, CANDIDATE_ANSWER",
        "answer-moving-in.xml, MOVING_IN"
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

    @ParameterizedTest
    @EnumSource(CandidateReply.class)
    void what_a_candidate_says_is_understood(CandidateReply reply) {
        var text = Sample.text("answer-candidate.xml").replace("REFUSED", reply.name());

        assertThat(command(text).reply()).contains(reply);
        assertThat(command(text).reason()).isEqualTo("Le logement est trop loin de mon travail.");
    }

    @ParameterizedTest
    @EnumSource(ClosingReason.class)
    void a_closed_home_says_why(ClosingReason reason) {
        var text = Sample.text("home-closed.xml").replace("TAKEN_BACK", reason.name());
        var closed =
                PartnerXml.strict(HomeClosed.class, ContractSchemas.landlord()).read(text);

        closed.setMessageId("m-1");
        assertThat(mapper.toCommand(closed))
                .isEqualTo(new RecordClosedHome(
                        "m-1",
                        "TOITS",
                        new OfferReference("TOITS-75000123"),
                        reason,
                        LocalDate.of(2026, 12, 18),
                        "Travaux urgents dans l’immeuble."));
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
        var answer = ANSWERS.read(text);
        answer.setMessageId("m-1");
        return mapper.toCommand(answer);
    }
}
