package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.alin.candidacy.event.CandidacyApproved;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.Actor;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.CorrectableStep;
import fr.alin.candidacy.model.HomeFit;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.model.SecondLook;
import fr.alin.candidacy.model.ranking.RankingFixtures;
import fr.alin.candidacy.model.ranking.Score;
import fr.alin.candidacy.ranking.PointsViews;
import fr.alin.candidacy.view.CandidacyLine;
import fr.alin.candidacy.view.CandidacyStage;
import fr.alin.candidacy.view.HomeChange;
import fr.alin.candidacy.view.PendingRefusal;
import fr.alin.candidacy.view.PointsView;
import fr.alin.eligibility.model.RecentIncome;
import fr.alin.housingapplication.dossier.DossierService;
import fr.alin.housingapplication.model.IdentityNotConfirmed;
import fr.alin.housingapplication.model.IncomeProof;
import fr.alin.housingapplication.model.LookUpReason;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.housingapplication.model.SensitiveNeed;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.housingapplication.view.HouseholdMeans;
import fr.alin.housingapplication.view.PriorityView;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.OfferService;
import fr.alin.offer.model.FactChange;
import fr.alin.offer.model.OfferEssentials;
import fr.alin.offer.model.OfferFact;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.OfferDetails;
import fr.alin.registration.model.DaloStatus;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.staff.model.Territory;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffServicesTest {

    static final long COLLEAGUE = 4;

    static final long VERSION = 0;

    static final PriorityView PRIORITY =
            new PriorityView(Optional.of(DaloStatus.ACTIVE), Optional.of(LocalDate.of(2020, 6, 1)));

    final FakeCandidacies candidacies = new FakeCandidacies();
    final FakeEvents<CandidacyEvent> events = new FakeEvents<>();
    final List<LookUpReason> lookedUp = new ArrayList<>();
    final List<ProvenIncome> entered = new ArrayList<>();
    boolean deleted;
    boolean anothers;
    String income = "3000";
    final SettableClock clock = new SettableClock(NOW);
    final FakeHomeChanges changes = new FakeHomeChanges();
    final FakeHomeFits fits = new FakeHomeFits();
    final FakeScope scope = new FakeScope();
    final ReviewService reviews = new ReviewService();
    PendingRefusal refusal;

    @BeforeEach
    void one_pending_candidacy() {
        reviews.candidacies = candidacies;
        reviews.queries = new FakeQueries();
        reviews.work = new OwnWork();
        reviews.work.queries = reviews.queries;
        reviews.work.scope = scope;
        reviews.scope = scope;
        scope.queries = reviews.queries;
        reviews.refusals = new PendingRefusals() {
            @Override
            Optional<PendingRefusal> of(long candidacy) {
                return Optional.ofNullable(refusal);
            }
        };
        reviews.points = new FakePoints();
        reviews.dossiers = new FakeReadings();
        reviews.offers = new FakeOfferService();
        reviews.assessments = FakeEligibility.on(clock);
        reviews.changes = changes;
        reviews.fits = fits;
        reviews.work.fits = fits;
        reviews.work.looks = new SecondLooks() {
            @Override
            Optional<SecondLook> of(long candidacyId) {
                return Optional.empty();
            }
        };
        reviews.judge = judge();
        calls(3);
        reviews.events = events;
        reviews.clock = clock;
        candidacies.byId.put(1L, submitted(1));
    }

    private HomeFitJudge judge() {
        var judge = new HomeFitJudge();
        judge.fits = fits;
        judge.queries = reviews.queries;
        judge.dossiers = reviews.dossiers;
        judge.offers = reviews.offers;
        judge.assessments = reviews.assessments;
        return judge;
    }

    private void calls(long advisor) {
        reviews.caller = new FakeCaller(advisor);
        reviews.work.caller = reviews.caller;
        scope.caller = reviews.caller;
    }

    @Test
    void an_advisor_sees_the_dossier_and_each_rule_with_its_figures() {
        var dossier = reviews.open(1);

        assertThat(dossier.application().number()).isEqualTo(ANNE);
        assertThat(dossier.assessment().mayApply()).isTrue();
        assertThat(dossier.effort().ratePercent()).isEqualByComparingTo("28.0");
        assertThat(dossier.others()).extracting(CandidacyLine::id).containsExactly(8L);
        assertThat(dossier.history()).hasSize(1);
        assertThat(dossier.version()).isEqualTo(VERSION);
    }

    @Test
    void an_advisor_sees_what_the_landlord_changed_and_the_rules_of_today() {
        var dearer = new HomeChange(NOW, List.of(new FactChange(OfferFact.RENT, "600.00", "741.00")));
        changes.made.add(dearer);

        var dossier = reviews.open(1);

        assertThat(dossier.news().changes()).containsExactly(dearer);
        assertThat(dossier.news().total().orElseThrow()).containsExactlyElementsOf(dearer.facts());
        assertThat(dossier.news().today()).contains(dossier.assessment());
    }

    @Test
    void an_advisor_approves() {
        reviews.approve(1, VERSION, "");

        assertThat(events.last()).isInstanceOf(CandidacyApproved.class);
        assertThat(candidacies.statusOf(1)).isEqualTo(CandidacyStatus.APPROVED);
    }

    @Test
    void a_home_that_a_rule_bars_is_approved_only_with_a_reason_that_is_kept() {
        income = "1500";

        assertThatThrownBy(() -> reviews.approve(1, VERSION, " ")).isInstanceOf(ApprovalNotExplained.class);
        assertThat(candidacies.statusOf(1)).isEqualTo(CandidacyStatus.SUBMITTED);

        reviews.approve(1, VERSION, " Nouveau salaire en janvier. ");

        assertThat(candidacies.statusOf(1)).isEqualTo(CandidacyStatus.APPROVED);
    }

    @Test
    void an_approval_can_be_taken_back_until_the_dossier_leaves() {
        assertThat(reviews.open(1).correctable()).isEmpty();
        reviews.approve(1, VERSION, "");
        assertThat(reviews.open(1).correctable())
                .contains(new CorrectableStep(CandidacyStatus.APPROVED, CandidacyStatus.SUBMITTED));

        candidacies.byId.get(1L).send(NOW.plusSeconds(1));

        assertThat(reviews.open(1).correctable()).isEmpty();
    }

    @Test
    void an_application_not_in_its_holders_name_cannot_be_approved() {
        anothers = true;

        assertThatThrownBy(() -> reviews.approve(1, VERSION, "")).isInstanceOf(IdentityNotConfirmed.class);
        assertThat(candidacies.statusOf(1)).isEqualTo(CandidacyStatus.SUBMITTED);
    }

    @Test
    void a_candidacy_whose_refusal_waits_cannot_be_approved() {
        refusal = new PendingRefusal(COLLEAGUE, RefusalReason.OTHER, "Doublon", NOW, NOW.plusSeconds(600));

        assertThatThrownBy(() -> reviews.approve(1, VERSION, "")).isInstanceOf(CandidacyChangedMeanwhile.class);
        assertThat(candidacies.statusOf(1)).isEqualTo(CandidacyStatus.SUBMITTED);
    }

    @Test
    void a_decision_on_an_outdated_version_is_refused() {
        assertThatThrownBy(() -> reviews.approve(1, VERSION + 1, "")).isInstanceOf(CandidacyChangedMeanwhile.class);
        assertThat(candidacies.statusOf(1)).isEqualTo(CandidacyStatus.SUBMITTED);
    }

    @Test
    void a_decided_dossier_opens_to_its_decider_and_to_others_with_a_reason() {
        reviews.approve(1, VERSION, "");
        assertThat(reviews.open(1).lookedUp()).isFalse();

        calls(COLLEAGUE);

        assertThatThrownBy(() -> reviews.open(1)).isInstanceOf(ReasonNotStated.class);
        assertThatThrownBy(() -> reviews.sensitive(1, SensitiveNeed.SAFETY)).isInstanceOf(ReasonNotStated.class);
        assertThat(reviews.lookUp(1, LookUpReason.VERIFICATION).lookedUp()).isTrue();
        assertThat(lookedUp).containsExactly(LookUpReason.VERIFICATION);
    }

    @Test
    void the_right_to_housing_is_shown_to_an_advisor_who_is_authorised_and_to_no_other() {
        assertThat(reviews.open(1).priority()).isEmpty();

        scope.readsPriority = true;

        assertThat(reviews.open(1).priority()).contains(PRIORITY);
        assertThat(reviews.lookUp(1, LookUpReason.VERIFICATION).priority()).isEmpty();
    }

    @Test
    void a_dossier_of_a_home_elsewhere_opens_with_a_reason_and_is_not_decided() {
        scope.where = Territory.of(List.of("29"));

        assertThatThrownBy(() -> reviews.open(1)).isInstanceOf(ReasonNotStated.class);
        assertThatThrownBy(() -> reviews.approve(1, VERSION, "")).isInstanceOf(ReasonNotStated.class);
        assertThat(reviews.lookUp(1, LookUpReason.COLLEAGUE_ABSENT).lookedUp()).isTrue();
        assertThat(candidacies.statusOf(1)).isEqualTo(CandidacyStatus.SUBMITTED);
    }

    @Test
    void any_advisor_opens_a_validated_dossier_whose_changed_home_no_longer_suits() {
        reviews.approve(1, VERSION, "");
        calls(COLLEAGUE);
        fits.states.put(1L, HomeFit.BARRED);

        assertThat(reviews.open(1).toKeep()).isTrue();

        fits.states.put(1L, HomeFit.KEPT);
        assertThatThrownBy(() -> reviews.open(1)).isInstanceOf(ReasonNotStated.class);
    }

    @Test
    void an_approval_with_a_reason_keeps_who_is_barred_since_the_change() {
        fits.states.put(1L, HomeFit.DUE);
        income = "1500";

        reviews.approve(1, VERSION, "Nouveau salaire en janvier.");

        assertThat(fits.states).containsEntry(1L, HomeFit.KEPT);
    }

    @Test
    void the_last_twelve_months_are_entered_by_the_advisor_whose_work_it_is() {
        var proven = new ProvenIncome(
                new RecentIncome(new BigDecimal("18000"), YearMonth.of(2020, 9)),
                IncomeProof.PAYSLIPS,
                LocalDate.of(2020, 10, 1));
        reviews.proveIncome(1, proven);
        assertThat(entered).containsExactly(proven);

        reviews.approve(1, VERSION, "");
        calls(COLLEAGUE);

        assertThatThrownBy(() -> reviews.proveIncome(1, proven)).isInstanceOf(ReasonNotStated.class);
        assertThat(entered).hasSize(1);
    }

    @Test
    void the_dossier_of_a_deleted_application_cannot_be_read() {
        deleted = true;

        assertThatThrownBy(() -> reviews.open(1)).isInstanceOf(DossierGone.class);
        assertThatThrownBy(() -> reviews.lookUp(1, LookUpReason.VERIFICATION)).isInstanceOf(DossierGone.class);
    }

    @Test
    void an_unknown_candidacy_is_not_found() {
        assertThatThrownBy(() -> reviews.open(9)).isInstanceOf(CandidacyNotFound.class);
        assertThatThrownBy(() -> reviews.approve(9, VERSION, "")).isInstanceOf(CandidacyNotFound.class);
    }

    private static final class FakePoints extends PointsViews {

        @Override
        public Optional<PointsView> of(Optional<Score> stored) {
            return stored.map(score -> PointsView.of(score, RankingFixtures.grid()));
        }
    }

    private final class FakeQueries extends CandidacyQueries {

        @Override
        public boolean isGiven(long id, long advisor) {
            return false;
        }

        @Override
        public Optional<Score> score(long id) {
            return candidacies.lock(id).flatMap(Candidacy::score);
        }

        @Override
        public Optional<CorrectableStep> correctable(long id) {
            return candidacies.lock(id).flatMap(candidacy -> candidacy.correctable());
        }

        @Override
        public Optional<OfferEssentials> relied(long id) {
            return Optional.of(OfferEssentials.of(OfferFixtures.posting("75111", DwellingType.T2, "47", "600")));
        }

        @Override
        public Optional<CandidacyFacts> facts(long id) {
            return candidacies.lock(id).map(candidacy -> candidacy.facts());
        }

        @Override
        public CandidacyPosition position(CandidacyFacts candidacy) {
            return new CandidacyPosition(1, 99);
        }

        @Override
        public List<CandidacyStage> history(long id) {
            return List.of(new CandidacyStage(
                    CandidacyStatus.SUBMITTED, null, NOW, null, Actor.APPLICANT, null, "", null, null));
        }

        @Override
        public List<CandidacyLine> others(UniqueNumber application, long id) {
            return List.of(new CandidacyLine(
                    8,
                    submitted(8).facts().offer(),
                    CandidacyStatus.REFUSED,
                    NOW,
                    NOW,
                    Optional.of(RefusalReason.OTHER),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "Doublon"));
        }
    }

    private static final class FakeOfferService extends OfferService {

        @Override
        public OfferDetails details(OfferReference reference) {
            return new OfferDetails(reference, "TOITS", OfferFixtures.t2InParis(), OfferState.OPEN);
        }
    }

    private final class FakeReadings extends DossierService {

        @Override
        public PriorityView priority(UniqueNumber number) {
            return PRIORITY;
        }

        @Override
        public ApplicationDossier lookUp(UniqueNumber number, LookUpReason reason, String candidacy) {
            requireThere();
            lookedUp.add(reason);
            return FakeDossiers.of(number);
        }

        @Override
        public ApplicationDossier forReview(UniqueNumber number, String candidacy) {
            requireThere();
            return FakeDossiers.of(number);
        }

        @Override
        public void proveIncome(UniqueNumber number, ProvenIncome proven, String candidacy) {
            entered.add(proven);
        }

        private void requireThere() {
            if (deleted) {
                throw new NoHousingApplication();
            }
        }

        @Override
        public HouseholdMeans means(UniqueNumber number) {
            var means = CandidacyFixtures.profile(2, income, "20000");
            return new HouseholdMeans(means.household(), means.incomes());
        }

        @Override
        public void requireIdentity(UniqueNumber number) {
            if (anothers) {
                throw new IdentityNotConfirmed();
            }
        }
    }
}
