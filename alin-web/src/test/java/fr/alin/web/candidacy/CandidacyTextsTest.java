package fr.alin.web.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.event.NearHome;
import fr.alin.candidacy.model.Actor;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.LandlordDecision;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.candidacy.view.ArchivedCandidacy;
import fr.alin.candidacy.view.CandidacyCard;
import fr.alin.candidacy.view.CandidacyLine;
import fr.alin.candidacy.view.CandidacyStage;
import fr.alin.candidacy.view.HomeNews;
import fr.alin.candidacy.view.ListStanding;
import fr.alin.offer.model.WithdrawalReason;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.FrenchFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CandidacyTextsTest {

    static final Instant NOW = Instant.parse("2020-10-01T09:00:00Z");
    static final AppliedOffer T2_PARIS = new AppliedOffer(
            new OfferReference("TOITS-75011"),
            "TOITS",
            "Toits et Territoires",
            DwellingType.T2,
            "Paris",
            "75",
            new BigDecimal("703.00"));

    final CandidacyTexts texts = new CandidacyTexts();

    @BeforeEach
    void in_french() {
        texts.messages = new FakeMessages();
        texts.formats = FrenchFormats.formats();
    }

    @Test
    void a_home_is_named_by_its_type_its_town_and_its_rent() {
        assertThat(texts.home(T2_PARIS)).isEqualTo("T2 | Paris (75) | 703\u00a0€");
    }

    @ParameterizedTest
    @EnumSource(CaleolDecision.class)
    void each_legal_decision_has_its_text(CaleolDecision outcome) {
        var decision = new LandlordDecision(outcome, OptionalInt.of(2), "");

        assertThat(texts.decision(decision)).isNotBlank().doesNotContain("{");
    }

    @Test
    void a_ranked_allocation_says_the_rank() {
        var second = new LandlordDecision(CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(2), "");

        assertThat(texts.decision(second)).endsWith("rang 2");
    }

    @Test
    void a_refusal_shows_the_reason_and_the_advisor_s_comment() {
        var line = line(CandidacyStatus.REFUSED, Optional.of(RefusalReason.OTHER), Optional.empty(), "Doublon");

        assertThat(texts.ending(past(line))).isEqualTo("Autre motif – Doublon");
    }

    @Test
    void the_ending_does_not_repeat_the_reason_of_the_landlord() {
        var rejected = new LandlordDecision(CaleolDecision.NOT_ALLOCATED, OptionalInt.empty(), "Ressources");
        var line = line(CandidacyStatus.NOT_ALLOCATED, Optional.empty(), Optional.of(rejected), "Ressources");

        assertThat(texts.ending(past(line))).startsWith("La commission").doesNotContain("Ressources");
    }

    @Test
    void an_end_without_a_reason_shows_its_status() {
        var line = line(CandidacyStatus.CANCELLED, Optional.empty(), Optional.empty(), "");

        assertThat(texts.ending(past(line))).isEqualTo("Cette candidature est annulée.");
    }

    @ParameterizedTest
    @CsvSource({
        "RENOUNCED, APPLICANT, Vous avez renoncé",
        "RENOUNCED, LANDLORD, Le bailleur a noté que vous ne prenez pas ce logement.",
        "CANCELLED, APPLICANT, Cette candidature est annulée.",
        "CANCELLED, ACTION_LOGEMENT, Cette candidature a pris fin avec votre demande de logement"
    })
    void an_end_says_who_made_it(CandidacyStatus end, Actor actor, String words) {
        var line = line(end, Optional.empty(), Optional.empty(), "");
        var last = new CandidacyStage(end, null, NOW, null, actor, "", "", null, null);

        assertThat(texts.ending(new ArchivedCandidacy(line, Optional.empty(), List.of(last))))
                .startsWith(words);
    }

    @Test
    void who_comes_up_reads_that_it_is_her_turn() {
        var until = LocalDate.of(2020, 10, 20);
        var turn = new CandidacyStage(
                CandidacyStatus.ALLOCATED, null, NOW, null, Actor.ACTION_LOGEMENT, "", "", until, null);

        assertThat(texts.next(card(CandidacyStatus.ALLOCATED, OptionalInt.of(2), Optional.of(until), List.of(turn))))
                .startsWith("Votre tour est venu. Le logement vous est proposé jusqu'au 20/10/2020.");
        assertThat(texts.next(card(CandidacyStatus.ALLOCATED, OptionalInt.of(2), Optional.empty(), List.of(turn))))
                .startsWith("Votre tour est venu.");
    }

    @ParameterizedTest
    @EnumSource(CandidacyStatus.class)
    void what_comes_next_has_words_at_each_stage(CandidacyStatus status) {
        assertThat(texts.next(card(status, OptionalInt.of(2), Optional.of(LocalDate.of(2020, 10, 20)))))
                .isNotBlank()
                .doesNotContain("{");
    }

    @Test
    void who_is_second_reads_until_when_the_home_is_proposed_to_somebody_else() {
        var until = Optional.of(LocalDate.of(2020, 10, 20));

        assertThat(texts.next(card(CandidacyStatus.WAITING, OptionalInt.of(2), until)))
                .startsWith("Vous êtes deuxième")
                .contains("proposé à une autre personne jusqu'au 20/10/2020");
        assertThat(texts.next(card(CandidacyStatus.WAITING, OptionalInt.of(7), Optional.empty())))
                .startsWith("Vous êtes 7e")
                .contains("le logement n'est proposé à personne")
                .doesNotContain("proposé à une autre");
        assertThat(texts.next(card(CandidacyStatus.ALLOCATED, OptionalInt.of(1), until)))
                .startsWith("Le logement vous est proposé jusqu'au 20/10/2020");
    }

    @Test
    void a_visit_and_a_commission_are_announced_with_their_day() {
        assertThat(texts.next(card(CandidacyStatus.VISIT_PLANNED, OptionalInt.of(1), Optional.empty())))
                .isEqualTo("Le bailleur vous attend pour visiter le logement.");
        assertThat(texts.next(planned(CandidacyStatus.VISIT_PLANNED)))
                .isEqualTo("La visite du logement est fixée au 25/10/2020.");
        assertThat(texts.next(planned(CandidacyStatus.COMMISSION_PLANNED)))
                .contains("est fixée au 25/10/2020", "s'affichera");
    }

    private static CandidacyCard planned(CandidacyStatus status) {
        var day = LocalDate.of(2020, 10, 25);
        return card(
                status,
                OptionalInt.of(1),
                Optional.empty(),
                List.of(new CandidacyStage(status, null, NOW, day, Actor.LANDLORD, "", "", null, null)));
    }

    private static CandidacyCard card(CandidacyStatus status, OptionalInt rank, Optional<LocalDate> until) {
        return card(status, rank, until, List.of());
    }

    private static CandidacyCard card(
            CandidacyStatus status, OptionalInt rank, Optional<LocalDate> until, List<CandidacyStage> history) {
        return new CandidacyCard(
                "C000000001",
                T2_PARIS,
                LocalDate.of(2020, 10, 30),
                status,
                List.of(),
                new CandidacyPosition(1, 1),
                false,
                true,
                until.isPresent(),
                until,
                Optional.of(new LandlordDecision(CaleolDecision.ALLOCATED_RANKED, rank, "")),
                Optional.empty(),
                HomeNews.NONE,
                history,
                ListStanding.none());
    }

    @ParameterizedTest
    @EnumSource(ReleaseReason.class)
    void a_release_says_why(ReleaseReason why) {
        var line = new CandidacyLine(
                1,
                T2_PARIS,
                CandidacyStatus.RELEASED,
                NOW,
                NOW,
                Optional.empty(),
                Optional.of(why),
                Optional.empty(),
                Optional.empty(),
                "");

        assertThat(texts.ending(past(line))).contains("autre logement");
    }

    @ParameterizedTest
    @CsvSource({
        "WORKS, Amiante, Motif : des travaux sont nécessaires. Le bailleur précise : « Amiante »",
        "SOLD, '', Motif : le logement est vendu.",
        "LET_OTHERWISE, '', Motif : le logement est loué par une autre voie.",
        "ERROR, '', Motif : il avait été publié par erreur.",
        "OTHER, Indivision, Le bailleur précise : « Indivision »",
        "NOT_STATED, '', Il n'a pas donné de motif."
    })
    void a_withdrawal_says_what_the_landlord_states(WithdrawalReason reason, String words, String shown) {
        var line = new CandidacyLine(
                1,
                T2_PARIS,
                CandidacyStatus.RELEASED,
                NOW,
                NOW,
                Optional.empty(),
                Optional.of(ReleaseReason.OFFER_WITHDRAWN),
                Optional.of(reason),
                Optional.empty(),
                words);

        assertThat(texts.ending(past(line)).replace('\u00a0', ' '))
                .isEqualTo(
                        "Le bailleur a retiré cette offre. " + shown + " Vous pouvez postuler sur un autre logement.");
    }

    @Test
    void a_home_nearby_is_named_with_its_rent_and_its_last_day() {
        var home = new NearHome(
                new OfferReference("TOITS-93260"),
                DwellingType.T2,
                new BigDecimal("44.5"),
                "Les Lilas",
                "93260",
                new BigDecimal("690.00"),
                LocalDate.of(2020, 10, 20));

        assertThat(texts.name(home)).isEqualTo("T2 de 44,5 m², Les Lilas (93260)");
        assertThat(texts.facts(home)).endsWith("charges comprises, candidature jusqu'au 20/10/2020");
    }

    private static CandidacyLine line(
            CandidacyStatus status,
            Optional<RefusalReason> reason,
            Optional<LandlordDecision> decision,
            String explanation) {
        return new CandidacyLine(
                1, T2_PARIS, status, NOW, NOW, reason, Optional.empty(), Optional.empty(), decision, explanation);
    }

    private static ArchivedCandidacy past(CandidacyLine line) {
        return new ArchivedCandidacy(line, Optional.empty(), List.of());
    }
}
