package fr.alin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.event.CandidacyAllocated;
import fr.alin.candidacy.event.CandidacyApproved;
import fr.alin.candidacy.event.CandidacyCancelled;
import fr.alin.candidacy.event.CandidacyCorrected;
import fr.alin.candidacy.event.CandidacyDeclined;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacyLapsed;
import fr.alin.candidacy.event.CandidacyMoved;
import fr.alin.candidacy.event.CandidacyNotAllocated;
import fr.alin.candidacy.event.CandidacyPromoted;
import fr.alin.candidacy.event.CandidacyRanked;
import fr.alin.candidacy.event.CandidacyReceivedByLandlord;
import fr.alin.candidacy.event.CandidacyRefused;
import fr.alin.candidacy.event.CandidacyReleased;
import fr.alin.candidacy.event.CandidacyRenounced;
import fr.alin.candidacy.event.CandidacySentToLandlord;
import fr.alin.candidacy.event.CandidacySubject;
import fr.alin.candidacy.event.CandidacySubmitted;
import fr.alin.candidacy.event.CandidacyTold;
import fr.alin.candidacy.event.CommissionPlanned;
import fr.alin.candidacy.event.CommissionPostponed;
import fr.alin.candidacy.event.ComplementStepRecorded;
import fr.alin.candidacy.event.ConditionLapsed;
import fr.alin.candidacy.event.ConditionMet;
import fr.alin.candidacy.event.EmployerStepRecorded;
import fr.alin.candidacy.event.LeaseSigned;
import fr.alin.candidacy.event.LeaseUndone;
import fr.alin.candidacy.event.NearHome;
import fr.alin.candidacy.event.PapersRequested;
import fr.alin.candidacy.event.SecondLookStepRecorded;
import fr.alin.candidacy.event.VisitPlanned;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.outbox.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Handbook #6: each candidacy step sends one mail. */
class CandidacyMailsTest {

    static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    static final LocalDate DAY = LocalDate.of(2022, 2, 14);
    static final CandidacySubject ANNES = new CandidacySubject(
            "C000000050",
            MailStage.ANNE,
            new AppliedOffer(
                    new OfferReference("PARIS-11-0042"),
                    "PARIS",
                    "Paris Habitat",
                    DwellingType.T2,
                    "Paris",
                    "75",
                    new BigDecimal("512.30")));

    final MailStage stage = new MailStage();
    final CandidacyMails mails = new CandidacyMails();

    @BeforeEach
    void connect() {
        mails.outbox = stage.outbox;
        mails.links = stage.links;
        mails.accounts = stage.accounts;
        mails.decisions = stage.decisions();
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                step(MailTemplate.CANDIDACY_SUBMITTED, m -> m.confirmSubmission(new CandidacySubmitted(ANNES, NOW))),
                step(MailTemplate.CANDIDACY_CANCELLED, m -> m.confirmCancellation(new CandidacyCancelled(ANNES, NOW))),
                step(MailTemplate.CANDIDACY_LAPSED, m -> m.mailLapse(new CandidacyLapsed(ANNES, NOW))),
                step(MailTemplate.CANDIDACY_MOVED, m -> m.mailMove(new CandidacyMoved(ANNES, NOW))),
                step(MailTemplate.CANDIDACY_APPROVED, m -> m.mailApproval(new CandidacyApproved(ANNES, NOW))),
                step(
                        MailTemplate.CANDIDACY_REFUSED,
                        m -> m.mailRefusal(new CandidacyRefused(ANNES, "OTHER", "private words", NOW))),
                step(MailTemplate.CANDIDACY_SENT, m -> m.mailSending(new CandidacySentToLandlord(ANNES, NOW))),
                step(
                        MailTemplate.CANDIDACY_RECEIVED,
                        m -> m.mailReceipt(new CandidacyReceivedByLandlord(ANNES, DAY, NOW))),
                step(MailTemplate.CANDIDACY_VISIT, m -> m.mailVisit(new VisitPlanned(ANNES, DAY, "", NOW))),
                step(MailTemplate.CANDIDACY_COMMISSION, m -> m.mailCommission(new CommissionPlanned(ANNES, DAY, NOW))),
                step(
                        MailTemplate.CANDIDACY_PAPERS,
                        m -> m.mailPapers(new PapersRequested(ANNES, DAY, "Avis d'imposition", Optional.of(DAY), NOW))),
                step(
                        MailTemplate.CANDIDACY_POSTPONED,
                        m -> m.mailPostponement(new CommissionPostponed(ANNES, DAY, "NO_QUORUM", NOW))),
                step(MailTemplate.CANDIDACY_CONDITION_MET, m -> m.mailCondition(new ConditionMet(ANNES, DAY, NOW))),
                step(
                        MailTemplate.CANDIDACY_CONDITION_LAPSED,
                        m -> m.mailLapsedCondition(new ConditionLapsed(ANNES, DAY, NOW))),
                step(
                        MailTemplate.CANDIDACY_ALLOCATED,
                        m -> m.mailAllocation(allocated("ALLOCATED_CONDITIONALLY", Optional.of(DAY)))),
                step(
                        MailTemplate.CANDIDACY_RANKED,
                        m -> m.mailRank(new CandidacyRanked(ANNES, DAY, 2, true, Optional.of(DAY), NOW))),
                step(MailTemplate.CANDIDACY_PROMOTED, m -> m.mailPromotion(new CandidacyPromoted(ANNES, DAY, NOW))),
                step(MailTemplate.CANDIDACY_RENOUNCED, m -> m.confirmRenunciation(new CandidacyRenounced(ANNES, NOW))),
                step(
                        MailTemplate.CANDIDACY_DECLINED,
                        m -> m.mailRefusedHome(new CandidacyDeclined(ANNES, true, DAY, NOW))),
                step(
                        MailTemplate.CANDIDACY_NOT_ALLOCATED,
                        m -> m.mailNoAllocation(
                                new CandidacyNotAllocated(ANNES, DAY, "NOT_ALLOCATED", "private words", NOW))),
                step(MailTemplate.CANDIDACY_LEASE_SIGNED, m -> m.mailLease(new LeaseSigned(ANNES, DAY, NOW))),
                step(
                        MailTemplate.CANDIDACY_CORRECTED,
                        m -> m.mailCorrection(new CandidacyCorrected(ANNES, "LEASE_SIGNED", NOW, "ALLOCATED", NOW))),
                step(
                        MailTemplate.CANDIDACY_EMPLOYER,
                        m -> m.mailEmployer(new EmployerStepRecorded(ANNES, "REFUSED", DAY, NOW))),
                step(
                        MailTemplate.CANDIDACY_COMPLEMENT,
                        m -> m.mailComplement(
                                new ComplementStepRecorded(ANNES, "ASKED", "ADVISOR", Optional.of(DAY), NOW))),
                step(MailTemplate.CANDIDACY_TOLD, m -> m.mailMessage(new CandidacyTold(ANNES, NOW))),
                step(
                        MailTemplate.CANDIDACY_SECOND_LOOK,
                        m -> m.mailSecondLook(new SecondLookStepRecorded(ANNES, "OPEN", NOW))),
                step(MailTemplate.CANDIDACY_LEASE_UNDONE, m -> m.mailUndoneLease(new LeaseUndone(ANNES, NOW))),
                step(MailTemplate.CANDIDACY_RELEASED, m -> m.mailRelease(released(List.of()))));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void each_step_sends_one_mail_to_the_holder(MailTemplate template, Consumer<CandidacyMails> step) {
        step.accept(mails);

        var mail = stage.onlyMail();
        assertThat(mail.template()).isEqualTo(template);
        assertThat(mail.email()).isEqualTo(MailStage.ANNES_EMAIL);
        assertThat(mail.values())
                .containsEntry("offer", "PARIS-11-0042")
                .containsEntry("city", "Paris")
                .containsEntry("dwelling", "T2");
        assertThat(mail.values().get("link")).startsWith("https://alin.example/");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void reasons_and_comments_are_not_mailed(MailTemplate template, Consumer<CandidacyMails> step) {
        step.accept(mails);

        assertThat(stage.onlyMail().values().values()).doesNotContain("private words");
    }

    /** Thousands apply at once, and a screen has told each already. */
    @Test
    void only_the_confirmation_of_a_candidacy_may_wait() {
        mails.confirmSubmission(new CandidacySubmitted(ANNES, NOW));
        mails.confirmCancellation(new CandidacyCancelled(ANNES, NOW));

        assertThat(stage.lanes).containsExactly(Outbox.CONFIRMATION_MAIL, Outbox.MAIL);
    }

    @Test
    void every_event_is_tested() {
        assertThat(steps().count()).isEqualTo(CandidacyEvent.class.getPermittedSubclasses().length);
    }

    @Test
    void a_visit_mail_says_the_hour_and_the_place() {
        mails.mailVisit(new VisitPlanned(ANNES, DAY, "Rendez-vous à 14 h devant la loge", NOW));

        assertThat(stage.mails)
                .extracting(mail -> mail.values().get("words"))
                .containsExactly("Rendez-vous à 14 h devant la loge");
    }

    @Test
    void dates_are_written_in_the_language_of_the_reader() {
        mails.mailVisit(new VisitPlanned(ANNES, DAY, "", NOW));
        stage.language = Language.EN;
        mails.mailVisit(new VisitPlanned(ANNES, DAY, "", NOW));

        assertThat(stage.mails)
                .extracting(mail -> mail.values().get("date"))
                .containsExactly("14 février 2022", "14 February 2022");
    }

    @Test
    void an_allocation_mail_has_its_date_its_decision_and_its_terms() {
        mails.mailAllocation(allocated("ALLOCATED_CONDITIONALLY", Optional.of(DAY.plusDays(30))));
        mails.mailAllocation(allocated("ALLOCATED", Optional.empty()));

        assertThat(stage.mails)
                .extracting(mail -> String.join(
                        " | ",
                        mail.values().get("date"),
                        mail.values().get("decision"),
                        mail.values().get("until"),
                        mail.values().get("condition")))
                .containsExactly(
                        "14 février 2022 | ALLOCATED_CONDITIONALLY | 24 février 2022 | 16 mars 2022",
                        "14 février 2022 | ALLOCATED | 24 février 2022 | ");
    }

    @Test
    void a_rank_mail_has_the_rank_and_the_last_day_of_the_one_before() {
        mails.mailRank(new CandidacyRanked(ANNES, DAY, 2, true, Optional.of(DAY.plusDays(10)), NOW));
        mails.mailRank(new CandidacyRanked(ANNES, DAY, 3, false, Optional.empty(), NOW));

        assertThat(stage.mails)
                .extracting(mail -> mail.values().get("rank") + " "
                        + mail.values().get("proposed") + " " + mail.values().get("until"))
                .containsExactly("2 yes 24 février 2022", "3  ");
    }

    private static CandidacyAllocated allocated(String decision, Optional<LocalDate> condition) {
        return new CandidacyAllocated(ANNES, DAY, decision, DAY.plusDays(10), condition, NOW);
    }

    @Test
    void a_release_mail_names_the_reason_and_the_nearest_homes() {
        mails.mailRelease(released(List.of(
                new NearHome(
                        new OfferReference("TOITS-1"),
                        DwellingType.T3,
                        new BigDecimal("61"),
                        "Les\tLilas",
                        "93260",
                        new BigDecimal("690.00"),
                        DAY),
                new NearHome(
                        new OfferReference("TOITS-2"),
                        DwellingType.T2,
                        new BigDecimal("47"),
                        "Paris",
                        "75011",
                        new BigDecimal("703"),
                        DAY))));

        var values = stage.onlyMail().values();
        assertThat(values).containsEntry("reason", "HOME_LET");
        assertThat(values.get("offers").lines()).hasSize(2);
        assertThat(values.get("offers").split("\n")[0].split("\t"))
                .hasSize(8)
                .startsWith("T3", "61", "Les Lilas", "93260")
                .endsWith("14 février 2022", "", "https://alin.example/offers/offer?ref=TOITS-1");
    }

    private static CandidacyReleased released(List<NearHome> nearest) {
        return new CandidacyReleased(ANNES, "HOME_LET", "", nearest, NOW);
    }

    private static Arguments step(MailTemplate template, Consumer<CandidacyMails> step) {
        return Arguments.of(template, step);
    }
}
