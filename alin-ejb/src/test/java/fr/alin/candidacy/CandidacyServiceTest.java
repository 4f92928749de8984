package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ACCOUNT;
import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.decide;
import static fr.alin.candidacy.CandidacyFixtures.identified;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.event.CandidacyCancelled;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacyLapsed;
import fr.alin.candidacy.event.CandidacyReleased;
import fr.alin.candidacy.event.CandidacySubmitted;
import fr.alin.candidacy.model.ActiveCandidacyExists;
import fr.alin.candidacy.model.Actor;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.ApplicationHasLease;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyAlreadySent;
import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.HomeAlreadyLet;
import fr.alin.candidacy.model.HomeState;
import fr.alin.candidacy.model.LandlordDecision;
import fr.alin.candidacy.model.Leaving;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.candidacy.model.ReleaseSteps;
import fr.alin.candidacy.model.RequestKey;
import fr.alin.candidacy.view.ArchivedCandidacy;
import fr.alin.candidacy.view.CandidacyLine;
import fr.alin.candidacy.view.CandidacyStage;
import fr.alin.candidacy.view.HomeChange;
import fr.alin.candidacy.view.HomeNews;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.event.ApplicationStruckOff;
import fr.alin.housingapplication.event.HousingApplicationDeleted;
import fr.alin.housingapplication.model.ApplicationNotInForce;
import fr.alin.housingapplication.model.ApplicationStanding;
import fr.alin.housingapplication.standing.StandingService;
import fr.alin.housingapplication.view.Applicant;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.OfferIsClosed;
import fr.alin.offer.OfferService;
import fr.alin.offer.event.OfferWithdrawn;
import fr.alin.offer.model.FactChange;
import fr.alin.offer.model.OfferEssentials;
import fr.alin.offer.model.OfferFact;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.model.Withdrawal;
import fr.alin.offer.model.WithdrawalReason;
import fr.alin.offer.view.OfferDetails;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CandidacyServiceTest {

    static final CandidacyReference FIRST = CandidacyReference.of(1);

    final CandidacyService service = new CandidacyService();
    final FakeCandidacies candidacies = new FakeCandidacies();
    final FakeHomeFiles homes = new FakeHomeFiles();
    final FakeHomeChanges changes = new FakeHomeChanges();
    final FakeEvents<CandidacyEvent> events = new FakeEvents<>();
    final SettableClock clock = new SettableClock(NOW);
    BigDecimal income = new BigDecimal("3000");
    String taxIncome = "20000";
    boolean open = true;
    boolean stale;
    int opened;
    ApplicationStanding standing = ApplicationStanding.ACTIVE;

    @BeforeEach
    void anne_looks_for_a_home() {
        service.candidacies = candidacies;
        service.archived = new BareArchive();
        service.queries = new FakeQueries();
        service.offers = new FakeOfferService();
        service.nearest = new FakeNearestHomes();
        service.homes = homes;
        service.listStandings = new ListStandings();
        service.listStandings.queries = service.queries;
        service.listStandings.lists = new CandidateLists() {
            @Override
            public Optional<CandidacyPosition> rankOf(long candidacy) {
                return Optional.of(new CandidacyPosition(2, 3));
            }
        };
        service.listStandings.times = new ListTimes();
        service.listStandings.times.settings = new CandidacySettings();
        service.changes = changes;
        service.applications = new FakeApplication();
        service.assessments = FakeEligibility.on(clock);
        service.standings = new FakeStandings();
        service.submission = submission();
        service.caller = new FakeCaller(ACCOUNT);
        service.events = events;
        service.clock = clock;
    }

    /** From a page opened anew. */
    private CandidacyStatus apply() {
        return apply(RequestKey.random());
    }

    private CandidacyStatus apply(RequestKey key) {
        return service.apply(new ApplyForOffer(T2_PARIS, key));
    }

    @Test
    void a_home_that_changed_since_its_page_was_opened_is_read_again_first() {
        var shown = OfferEssentials.of(OfferFixtures.t2InParis()).mark();
        var before = OfferEssentials.of(OfferFixtures.posting("75111", DwellingType.T2, "47", "500"))
                .mark();

        assertThatThrownBy(() -> service.apply(new ApplyForOffer(T2_PARIS, RequestKey.random(), Optional.of(before))))
                .isInstanceOf(OfferChangedMeanwhile.class);
        assertThat(candidacies.byId).isEmpty();

        service.apply(new ApplyForOffer(T2_PARIS, RequestKey.random(), Optional.of(shown)));
        assertThat(candidacies.byId).hasSize(1);
    }

    private CandidacySubmission submission() {
        var submission = new CandidacySubmission();
        submission.candidacies = candidacies;
        submission.homes = homes;
        submission.applications = new FakeApplication();
        submission.offers = new FakeOfferService();
        submission.assessments = FakeEligibility.on(clock);
        submission.settings = new CandidacySettings();
        submission.scores = new FakeScores();
        submission.caller = new FakeCaller(ACCOUNT);
        submission.events = events;
        submission.clock = clock;
        return submission;
    }

    /** Replaces the site's answer; runs the check before asking only if the last answer is too old. */
    private final class FakeStandings extends StandingService {

        @Override
        public void requireInForce(Runnable beforeAsking) {
            if (stale) {
                beforeAsking.run();
            }
            if (!standing.isInForce()) {
                throw new ApplicationNotInForce(standing);
            }
        }
    }

    @Test
    void an_application_struck_off_or_not_renewed_cannot_apply() {
        standing = ApplicationStanding.STRUCK_OFF;
        assertThatThrownBy(() -> apply()).isInstanceOf(ApplicationNotInForce.class);

        standing = ApplicationStanding.NOT_RENEWED;
        assertThatThrownBy(() -> apply()).isInstanceOf(ApplicationNotInForce.class);
        assertThat(candidacies.byId).isEmpty();
    }

    @Test
    void the_site_is_not_asked_for_a_closed_offer() {
        standing = ApplicationStanding.STRUCK_OFF;
        stale = true;
        open = false;

        assertThatThrownBy(() -> apply()).isInstanceOf(OfferIsClosed.class);
    }

    @Test
    void the_offer_is_read_once_unless_the_site_is_asked() {
        apply();
        assertThat(opened).isEqualTo(1);

        service.cancel(FIRST);
        stale = true;
        apply();
        assertThat(opened).isEqualTo(4);
    }

    @Test
    void a_strike_off_ends_an_unsent_candidacy() {
        apply();

        struckOff().end(strikeOff());

        assertThat(candidacies.statusOf(1)).isEqualTo(CandidacyStatus.CANCELLED);
        assertThat(events.last()).isInstanceOf(CandidacyLapsed.class);
    }

    @Test
    void a_strike_off_leaves_a_sent_candidacy() {
        apply();
        new AdvisorSteps(candidacies.byId.get(1L), 3).approve("", NOW);
        candidacies.byId.get(1L).send(NOW);

        struckOff().end(strikeOff());

        assertThat(candidacies.statusOf(1)).isEqualTo(CandidacyStatus.SENT_TO_LANDLORD);
    }

    private StruckOffApplications struckOff() {
        var observer = new StruckOffApplications();
        observer.candidacies = candidacies;
        observer.events = events;
        observer.clock = clock;
        return observer;
    }

    private static ApplicationStruckOff strikeOff() {
        return new ApplicationStruckOff(ACCOUNT, ANNE, REGISTERED, Optional.of("RADABA"), NOW);
    }

    @Test
    void applying_adds_a_candidacy_and_fires_an_event() {
        apply();

        assertThat(events.fired()).singleElement().isInstanceOf(CandidacySubmitted.class);
        assertThat(events.last().offer().rentWithCharges()).isEqualByComparingTo("841");
        assertThat(candidacies.byId.get(1L).facts().registeredOn()).isEqualTo(REGISTERED);
        assertThat(candidacies.byId.get(1L).facts().points()).isEqualTo(14);
        assertThat(candidacies.byId.get(1L).score().orElseThrow().units()).isEqualTo(FakeScores.UNITS);
    }

    @Test
    void a_second_active_candidacy_is_refused() {
        apply();

        assertThatThrownBy(() -> apply()).isInstanceOf(ActiveCandidacyExists.class);
        assertThat(candidacies.byId).hasSize(1);
    }

    @Test
    void a_repeated_request_is_answered_like_the_first_and_adds_nothing() {
        var key = RequestKey.random();

        assertThat(apply(key)).isEqualTo(CandidacyStatus.SUBMITTED);
        assertThat(apply(key)).isEqualTo(CandidacyStatus.SUBMITTED);

        assertThat(candidacies.byId).hasSize(1);
        assertThat(events.fired()).hasSize(1);
    }

    @Test
    void a_request_repeated_late_gets_its_answer_although_the_offer_is_closed_and_the_application_struck_off() {
        var key = RequestKey.random();
        apply(key);
        open = false;
        standing = ApplicationStanding.STRUCK_OFF;

        assertThat(apply(key)).isEqualTo(CandidacyStatus.SUBMITTED);
    }

    @Test
    void a_request_repeated_after_the_cancellation_does_not_apply_again() {
        var key = RequestKey.random();
        apply(key);
        service.cancel(FIRST);

        assertThat(apply(key)).isEqualTo(CandidacyStatus.CANCELLED);
        assertThat(candidacies.byId).hasSize(1);
    }

    @Test
    void the_key_of_another_account_means_nothing() {
        var key = RequestKey.random();
        candidacies.byId.put(
                9L, identified(new Candidacy(8, DENIS, REGISTERED, t2InParis(), NOW).requestedWith(key), 9));

        assertThat(apply(key)).isEqualTo(CandidacyStatus.SUBMITTED);
        assertThat(candidacies.byId).hasSize(2);
    }

    @Test
    void an_applicant_may_apply_again_after_a_cancellation() {
        apply();
        service.cancel(FIRST);

        apply();

        assertThat(candidacies.byId).hasSize(2);
        assertThat(events.fired().get(1)).isInstanceOf(CandidacyCancelled.class);
    }

    @Test
    void a_home_that_costs_too_much_is_refused() {
        income = new BigDecimal("2000");

        assertThatThrownBy(() -> apply())
                .isInstanceOfSatisfying(
                        RentTooHigh.class,
                        refusal -> assertThat(refusal.args())
                                .containsExactly(new BigDecimal("841.00"), new BigDecimal("666.66")));
        assertThat(candidacies.byId).isEmpty();
    }

    @Test
    void a_home_with_an_exceeded_ceiling_is_refused_with_both_figures() {
        taxIncome = "35878";

        assertThatThrownBy(() -> apply())
                .isInstanceOfSatisfying(
                        IncomeAboveCeiling.class,
                        refusal -> assertThat(refusal.args())
                                .containsExactly(new BigDecimal("35878"), new BigDecimal("35877")));

        taxIncome = "35877";
        apply();
        assertThat(candidacies.byId).hasSize(1);
    }

    @Test
    void without_the_relevant_tax_income_the_application_is_refused() {
        taxIncome = null;

        assertThatThrownBy(() -> apply()).isInstanceOf(TaxIncomeMissing.class);
    }

    @Test
    void a_closed_offer_is_refused() {
        open = false;

        assertThatThrownBy(() -> apply()).isInstanceOf(OfferIsClosed.class);
    }

    @Test
    void only_a_candidacy_of_her_own_is_cancelled() {
        candidacies.byId.put(9L, identified(new Candidacy(8, DENIS, REGISTERED, t2InParis(), NOW), 9));

        assertThatThrownBy(() -> service.cancel(CandidacyReference.of(9))).isInstanceOf(NoActiveCandidacy.class);
        assertThat(candidacies.statusOf(9)).isEqualTo(CandidacyStatus.SUBMITTED);
    }

    @Test
    void cancelling_again_on_an_old_page_changes_nothing_even_when_she_has_applied_elsewhere() {
        apply();
        service.cancel(FIRST);
        apply();
        var told = events.fired().size();

        assertThat(service.cancel(FIRST)).isEqualTo(new Leaving(CandidacyStatus.CANCELLED, Actor.APPLICANT));

        assertThat(candidacies.statusOf(2)).isEqualTo(CandidacyStatus.SUBMITTED);
        assertThat(events.fired()).hasSize(told);
    }

    @Test
    void the_card_shows_the_offer_the_six_steps_and_the_position() {
        apply();

        var card = service.active().orElseThrow();

        assertThat(card.steps()).hasSize(6);
        assertThat(card.position()).isEqualTo(new CandidacyPosition(1, 99));
        assertThat(card.closesOn()).isEqualTo(OfferFixtures.t2InParis().closesOn());
        assertThat(card.cancellable()).isTrue();
    }

    @Test
    void a_decided_candidacy_no_longer_competes() {
        apply();
        var candidacy = candidacies.byId.get(1L);
        new AdvisorSteps(candidacy, 3).approve("", NOW);
        candidacy.send(NOW);
        assertThat(service.active().orElseThrow().competes()).isTrue();

        var second = new LandlordDecision(CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(2), "");
        decide(candidacy, second, REGISTERED, NOW);

        assertThat(service.active().orElseThrow().decision()).contains(second);
        assertThat(service.active().orElseThrow().competes()).isFalse();
    }

    @Test
    void the_followed_candidacy_is_not_in_the_archive() {
        apply();
        service.cancel(FIRST);
        apply();

        assertThat(service.archive()).extracting(past -> past.line().id()).containsExactly(1L);
    }

    @Test
    void a_candidacy_keeps_what_was_applied_for() {
        apply();

        assertThat(candidacies.byId.get(1L).relied()).contains(OfferEssentials.of(OfferFixtures.t2InParis()));
    }

    @Test
    void what_changed_in_the_home_is_shown_with_the_rules_of_today() {
        apply();
        assertThat(service.active().orElseThrow().news()).isEqualTo(HomeNews.NONE);

        var dearer = new HomeChange(NOW, List.of(new FactChange(OfferFact.RENT, "600.00", "741.00")));
        changes.made.add(dearer);
        assertThat(service.active().orElseThrow().news().changes()).containsExactly(dearer);
        assertThat(service.active().orElseThrow().news().reverted()).isTrue();
        assertThat(service.active().orElseThrow().news().barred()).isFalse();

        income = new BigDecimal("1500");
        assertThat(service.active().orElseThrow().news().barred()).isTrue();
        assertThat(candidacies.statusOf(1)).isEqualTo(CandidacyStatus.SUBMITTED);
    }

    @Test
    void a_withdrawn_offer_frees_its_candidates() {
        apply();

        var observer = new WithdrawnOffers();
        observer.homes = homes;
        observer.candidacies = candidacies;
        observer.releases = FakeNearestHomes.releases(events);
        observer.clock = clock;
        observer.free(new OfferWithdrawn(T2_PARIS, new Withdrawal(WithdrawalReason.WORKS, "Amiante."), NOW));

        assertThat(events.last()).isInstanceOfSatisfying(CandidacyReleased.class, told -> {
            assertThat(told.reason()).isEqualTo("OFFER_WITHDRAWN");
            assertThat(told.withdrawal()).isEqualTo("WORKS");
            assertThat(told.nearest()).containsExactly(FakeNearestHomes.IN_LILAS);
        });
        assertThat(candidacies.statusOf(1)).isEqualTo(CandidacyStatus.RELEASED);
        assertThat(homes.lock(T2_PARIS, NOW).state()).isEqualTo(HomeState.WITHDRAWN);
    }

    @Test
    void other_homes_are_proposed_when_the_last_candidacy_ended_with_its_home() {
        apply();
        assertThat(service.nearestHomes()).isEmpty();

        new ReleaseSteps(candidacies.byId.get(1L)).release(ReleaseReason.HOME_LET, "", List.of(), NOW);

        assertThat(service.nearestHomes()).containsExactly(FakeNearestHomes.IN_LILAS);
    }

    @Test
    void a_home_that_is_let_cannot_be_applied_for() {
        var tenant = sent();
        CandidacyFixtures.allocate(tenant);
        homes.lock(T2_PARIS, NOW).let(tenant, REGISTERED, "", NOW);

        assertThatThrownBy(() -> apply()).isInstanceOf(HomeAlreadyLet.class);
        assertThat(candidacies.byId).isEmpty();
    }

    /** Asked of the transaction itself, since nothing rolls back in memory. */
    @Test
    void an_application_that_led_to_a_lease_cannot_apply_again() {
        var signed = sent();
        CandidacyFixtures.allocate(signed);
        signed.signLease(REGISTERED, "", NOW);
        candidacies.byId.put(9L, signed);

        assertThatThrownBy(() -> service.submission.submit(new ApplyForOffer(T2_PARIS, RequestKey.random())))
                .isInstanceOf(ApplicationHasLease.class);
    }

    private static Candidacy sent() {
        var candidacy = CandidacyFixtures.submitted(9);
        new AdvisorSteps(candidacy, 3).approve("", NOW);
        candidacy.send(NOW);
        return candidacy;
    }

    @Test
    void deleting_an_application_cancels_its_unsent_candidacy() {
        apply();

        deletions().cancel(new HousingApplicationDeleted(ACCOUNT, ANNE, NOW));

        assertThat(candidacies.statusOf(1)).isEqualTo(CandidacyStatus.CANCELLED);
    }

    @Test
    void an_application_cannot_be_deleted_once_its_dossier_is_sent() {
        apply();
        new AdvisorSteps(candidacies.byId.get(1L), 3).approve("", NOW);
        candidacies.byId.get(1L).send(NOW);

        assertThatThrownBy(() -> deletions().cancel(new HousingApplicationDeleted(ACCOUNT, ANNE, NOW)))
                .isInstanceOf(CandidacyAlreadySent.class);
    }

    private DeletedApplications deletions() {
        var observer = new DeletedApplications();
        observer.candidacies = candidacies;
        observer.events = events;
        observer.clock = clock;
        return observer;
    }

    private static final class BareArchive extends ArchivedCandidacies {

        @Override
        public List<ArchivedCandidacy> of(List<CandidacyLine> lines) {
            return lines.stream()
                    .map(line -> new ArchivedCandidacy(line, Optional.empty(), List.of()))
                    .toList();
        }
    }

    private static CandidacyLine line(long id) {
        return new CandidacyLine(
                id,
                CandidacyFixtures.t2InParis(),
                CandidacyStatus.LEASE_SIGNED,
                NOW,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private final class FakeApplication extends HousingApplicationService {

        @Override
        public Optional<SearchProfile> findSearchProfile() {
            return Optional.of(CandidacyFixtures.profile(2, income.toPlainString(), taxIncome));
        }

        @Override
        public Optional<Applicant> holdFreshApplicant() {
            return stale ? Optional.empty() : Optional.of(holdApplicant());
        }

        @Override
        public Applicant holdApplicant() {
            if (!standing.isInForce()) {
                throw new ApplicationNotInForce(standing);
            }
            return new Applicant(
                    CandidacyFixtures.profile(2, income.toPlainString(), taxIncome), null, Optional.empty());
        }
    }

    private final class FakeOfferService extends OfferService {

        @Override
        public OfferDetails details(OfferReference reference) {
            return new OfferDetails(
                    reference, "TOITS", OfferFixtures.t2InParis(), open ? OfferState.OPEN : OfferState.CLOSED);
        }

        @Override
        public OfferDetails open(OfferReference reference) {
            var offer = hold(reference, Duration.ZERO);
            requireOpen(offer);
            return offer;
        }

        @Override
        public OfferDetails hold(OfferReference reference, Duration atMost) {
            opened++;
            return details(reference);
        }

        @Override
        public void requireOpen(OfferDetails held) {
            if (!open) {
                throw new OfferIsClosed();
            }
        }
    }

    private final class FakeQueries extends CandidacyQueries {

        @Override
        public Optional<Candidacy> followedBy(long accountId) {
            return candidacies.lockActiveOf(accountId);
        }

        @Override
        public List<CandidacyStage> history(long id) {
            return List.of();
        }

        /** Both candidacies, as if the followed one had ended with a lease. */
        @Override
        public List<CandidacyLine> archiveOf(long accountId) {
            return candidacies.byId.keySet().stream()
                    .map(CandidacyServiceTest::line)
                    .toList();
        }

        @Override
        public List<CandidacyLine> allOf(long accountId) {
            return candidacies.byId.values().stream()
                    .map(Candidacy::facts)
                    .map(facts -> new CandidacyLine(
                            facts.id(),
                            facts.offer(),
                            facts.status(),
                            NOW,
                            NOW,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            ""))
                    .toList();
        }

        @Override
        public CandidacyPosition position(CandidacyFacts candidacy) {
            return new CandidacyPosition(1, 99);
        }
    }
}
