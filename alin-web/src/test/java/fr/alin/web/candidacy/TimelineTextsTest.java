package fr.alin.web.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.Actor;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.MilestoneNote;
import fr.alin.candidacy.view.CandidacyCard;
import fr.alin.candidacy.view.CandidacyStage;
import fr.alin.candidacy.view.HomeChange;
import fr.alin.candidacy.view.HomeNews;
import fr.alin.candidacy.view.ListStanding;
import fr.alin.candidacy.view.ReviewDossier;
import fr.alin.offer.model.FactChange;
import fr.alin.offer.model.OfferFact;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.FrenchFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTextsTest {

    static final Instant NOW = Instant.parse("2020-10-01T09:00:00Z");
    static final LocalDate DAY = LocalDate.of(2020, 10, 20);

    final TimelineTexts texts = new TimelineTexts();

    @BeforeEach
    void in_french() {
        texts.messages = new FakeMessages();
        texts.formats = FrenchFormats.formats();
        texts.steps = new StepTexts();
        texts.steps.messages = texts.messages;
        texts.steps.formats = texts.formats;
        texts.changes = new HomeChangeTexts();
        texts.changes.messages = texts.messages;
        texts.changes.formats = texts.formats;
    }

    @Test
    void each_reader_has_her_own_words() {
        var applied = stage(CandidacyStatus.SUBMITTED, Actor.APPLICANT, "", "");

        assertThat(applicant(applied).sentence()).isEqualTo("Vous avez postulé.");
        assertThat(advisor(applied).sentence()).isEqualTo("La personne a postulé.");
    }

    @Test
    void a_reason_and_words_stand_beside_the_sentence() {
        var refused = applicant(stage(CandidacyStatus.REFUSED, Actor.ADVISOR, "INCOME_NOT_CONFIRMED", "Bulletins"));
        var postponed = applicant(stage(CandidacyStatus.POSTPONED, Actor.LANDLORD, "NO_QUORUM", ""));
        var lapsed = applicant(stage(CandidacyStatus.NOT_ALLOCATED, Actor.LANDLORD, "CONDITION_LAPSED", ""));

        assertThat(refused.reason()).isEqualTo("Revenus non confirmés");
        assertThat(refused.words()).isEqualTo("Bulletins");
        assertThat(postponed.reason()).endsWith("trop peu de membres présents");
        assertThat(lapsed.reason()).isEqualTo("La condition n'était pas remplie à temps.");
    }

    @Test
    void why_an_advisor_approves_what_a_rule_bars_is_for_advisors() {
        var approved = stage(CandidacyStatus.APPROVED, Actor.ADVISOR, "", "Nouveau salaire");

        assertThat(applicant(approved).words()).isEmpty();
        assertThat(advisor(approved).words()).isEqualTo("Nouveau salaire");
    }

    @Test
    void who_waits_again_reads_that_the_step_of_another_was_corrected() {
        var corrected = new CandidacyStage(
                CandidacyStatus.WAITING,
                MilestoneNote.CORRECTED,
                NOW,
                null,
                Actor.ACTION_LOGEMENT,
                "ALLOCATED",
                "",
                null,
                null);

        assertThat(applicant(corrected).sentence()).isEqualTo("L'étape d'une autre personne a été corrigée.");
        assertThat(advisor(corrected).sentence()).isEqualTo(applicant(corrected).sentence());
    }

    @Test
    void who_is_promoted_reads_that_it_is_her_turn_and_until_when() {
        var promoted = new CandidacyStage(
                CandidacyStatus.ALLOCATED, null, NOW, null, Actor.ACTION_LOGEMENT, null, "", DAY, null);

        assertThat(applicant(promoted).sentence())
                .contains("Votre tour est venu")
                .endsWith("jusqu'au 20/10/2020.");
    }

    @Test
    void a_changed_offer_takes_its_place_in_the_history() {
        var news = new HomeNews(
                List.of(new HomeChange(
                        NOW.plusSeconds(1), List.of(new FactChange(OfferFact.RENT, "300.00", "350.00")))),
                Optional.empty(),
                Optional.empty());
        var sent = new CandidacyStage(
                CandidacyStatus.SENT_TO_LANDLORD,
                null,
                NOW.plusSeconds(2),
                null,
                Actor.ACTION_LOGEMENT,
                null,
                "",
                null,
                null);

        var lines = texts.forApplicant(
                card(List.of(stage(CandidacyStatus.SUBMITTED, Actor.APPLICANT, "", ""), sent), news));

        assertThat(lines).extracting(TimelineLine::at).isSorted();
        assertThat(lines.get(1).sentence().replace('\u00a0', ' '))
                .isEqualTo("Le bailleur a modifié l'annonce : Loyer hors charges 300 € → 350 €.");
    }

    @Test
    void what_a_landlord_tells_later_stands_at_its_own_day_with_the_receipt_apart() {
        var visit = new CandidacyStage(
                CandidacyStatus.VISIT_PLANNED,
                MilestoneNote.TOLD_LATE,
                NOW,
                LocalDate.of(2020, 9, 20),
                Actor.LANDLORD,
                null,
                "Clés à la loge",
                null,
                null);
        var commission = new CandidacyStage(
                CandidacyStatus.COMMISSION_PLANNED,
                null,
                NOW.minusSeconds(3600),
                DAY,
                Actor.LANDLORD,
                null,
                "",
                null,
                null);

        var lines = texts.forApplicant(card(List.of(commission, visit), HomeNews.NONE));

        assertThat(lines).extracting(TimelineLine::words).containsExactly("Clés à la loge", "");
        assertThat(lines).extracting(TimelineLine::isToldLater).containsExactly(true, false);
        assertThat(lines.get(0).sentence()).isEqualTo("Le bailleur a fixé une visite.");
    }

    /** Whoever may have made it: the sentence has no braces left and is not its own key. */
    @ParameterizedTest
    @EnumSource(CandidacyStatus.class)
    void every_stage_has_its_sentence_for_every_reader(CandidacyStatus status) {
        var actor = Actor.valueOf(USUAL.getOrDefault(status, "LANDLORD"));
        var stage = stage(status, actor, "", "");

        assertThat(List.of(applicant(stage), advisor(stage)))
                .allSatisfy(line -> assertThat(line.sentence()).endsWith(".").doesNotContain("{", "timeline."));
    }

    @ParameterizedTest
    @EnumSource(MilestoneNote.class)
    void every_event_has_its_sentence_for_every_reader(MilestoneNote note) {
        var undone = note == MilestoneNote.CORRECTED ? CandidacyStatus.COMMISSION_PLANNED.name() : null;
        var stage =
                new CandidacyStage(CandidacyStatus.ALLOCATED, note, NOW, DAY, Actor.LANDLORD, undone, "", null, null);

        assertThat(List.of(applicant(stage), advisor(stage)))
                .allSatisfy(line -> assertThat(line.sentence()).endsWith(".").doesNotContain("timeline."));
        assertThat(applicant(stage).day()).isEqualTo("20/10/2020");
    }

    private static final Map<CandidacyStatus, String> USUAL =
            Map.of(CandidacyStatus.CANCELLED, "APPLICANT", CandidacyStatus.RELEASED, "ACTION_LOGEMENT");

    private TimelineLine applicant(CandidacyStage stage) {
        return texts.forApplicant(card(List.of(stage), HomeNews.NONE)).get(0);
    }

    private TimelineLine advisor(CandidacyStage stage) {
        return texts.forAdvisor(new ReviewDossier(
                        1,
                        0,
                        "C000000001",
                        stage.status(),
                        NOW,
                        T2_PARIS,
                        null,
                        null,
                        null,
                        null,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(stage),
                        HomeNews.NONE,
                        Optional.empty(),
                        false,
                        false))
                .get(0);
    }

    @Test
    void the_applicant_is_shown_what_advisors_wrote_last() {
        var before = told(NOW, "Premier message");
        var later = told(NOW.plusSeconds(60), "Second message");
        var other = stage(CandidacyStatus.SENT_TO_LANDLORD, Actor.ACTION_LOGEMENT, "", "");

        assertThat(texts.lastMessage(card(List.of(before, later, other), HomeNews.NONE))
                        .words())
                .isEqualTo("Second message");
        assertThat(texts.lastMessage(card(List.of(other), HomeNews.NONE))).isNull();
    }

    private static CandidacyStage told(Instant at, String words) {
        return new CandidacyStage(
                CandidacyStatus.SENT_TO_LANDLORD, MilestoneNote.TOLD, at, null, Actor.ADVISOR, null, words, null, null);
    }

    private static CandidacyStage stage(CandidacyStatus status, Actor actor, String reason, String words) {
        return new CandidacyStage(status, null, NOW, null, actor, reason, words, null, null);
    }

    private static CandidacyCard card(List<CandidacyStage> history, HomeNews news) {
        return new CandidacyCard(
                "C000000001",
                T2_PARIS,
                DAY,
                CandidacyStatus.SUBMITTED,
                List.of(),
                new CandidacyPosition(1, 1),
                true,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                news,
                history,
                ListStanding.none());
    }

    private static final AppliedOffer T2_PARIS = new AppliedOffer(
            new OfferReference("TOITS-75011"),
            "TOITS",
            "Toits et Territoires",
            DwellingType.T2,
            "Paris",
            "75",
            new BigDecimal("703.00"));
}
