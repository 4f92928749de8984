package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ACCOUNT;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidateList;
import fr.alin.candidacy.model.ListPlan;
import fr.alin.candidacy.model.ListSize;
import fr.alin.candidacy.model.Obstacle;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.ApplicationOverview;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.OfferService;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.OfferDetails;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** the reason why an applicant cannot apply, by the same rules as when applying. */
class ProspectServiceTest {

    final ProspectService service = new ProspectService();
    final FakeHomeFiles homes = new FakeHomeFiles();
    final FakeCandidacies candidacies = new FakeCandidacies();
    OfferState state = OfferState.OPEN;
    Optional<CandidateList> left = Optional.empty();
    boolean validated = true;
    boolean identityConfirmed = true;
    OfferReference active;
    int persons = 2;
    String income = "3000";
    String taxIncome = "20000";

    @BeforeEach
    void anne_looks_at_a_home() {
        service.queries = new FakeQueries();
        service.applications = new FakeApplication();
        service.homes = homes;
        service.candidacies = candidacies;
        service.offers = new FakeOfferService();
        service.assessments = FakeEligibility.on(new SettableClock(CandidacyFixtures.NOW));
        service.caller = new FakeCaller(ACCOUNT);
        service.lists = new FakeLists();
    }

    @Test
    void a_home_that_suits_can_be_applied_for() {
        var prospect = service.prospect(T2_PARIS);

        assertThat(prospect.obstacle()).isEmpty();
        assertThat(prospect.candidacies()).isEqualTo(3);
        assertThat(prospect.effort().orElseThrow().ratePercent()).isEqualByComparingTo("28.0");
    }

    @Test
    void withdrawn_is_reported_before_closed() {
        state = OfferState.WITHDRAWN;
        assertThat(obstacle()).contains(Obstacle.WITHDRAWN);

        state = OfferState.CLOSED;
        assertThat(obstacle()).contains(Obstacle.CLOSED);

        state = OfferState.LET;
        assertThat(obstacle()).contains(Obstacle.HOME_LET);
    }

    @Test
    void a_home_whose_list_has_left_is_closed_since_then_whatever_its_last_day() {
        assertThat(service.prospect(T2_PARIS).listLeftAt()).isEmpty();

        state = OfferState.CLOSED;
        assertThat(service.prospect(T2_PARIS).listLeftAt()).isEmpty();

        left = Optional.of(CandidateList.byItself(T2_PARIS, new ListPlan(List.of(), null, ListSize.of(3)), NOW));
        assertThat(service.prospect(T2_PARIS).listLeftAt()).contains(NOW);
        assertThat(obstacle()).contains(Obstacle.CLOSED);
    }

    @Test
    void a_home_that_its_landlord_has_taken_back_is_not_said_to_be_past_its_last_day() {
        state = OfferState.CLOSED;
        homes.lock(T2_PARIS, NOW).close(false, NOW);

        assertThat(obstacle()).contains(Obstacle.HOME_RETURNED);
    }

    @Test
    void a_home_that_is_let_is_an_obstacle() {
        var tenant = sent();
        CandidacyFixtures.allocate(tenant);
        homes.lock(T2_PARIS, NOW).let(tenant, CandidacyFixtures.DAY, "", NOW);

        assertThat(obstacle()).contains(Obstacle.HOME_LET);
    }

    @Test
    void an_application_that_led_to_a_lease_is_an_obstacle() {
        var signed = sent();
        CandidacyFixtures.allocate(signed);
        signed.signLease(CandidacyFixtures.DAY, "", NOW);
        candidacies.byId.put(1L, signed);

        assertThat(obstacle()).contains(Obstacle.LEASE_SIGNED);
    }

    private static Candidacy sent() {
        var candidacy = CandidacyFixtures.submitted(1);
        new AdvisorSteps(candidacy, 3).approve("", NOW);
        candidacy.send(NOW);
        return candidacy;
    }

    @Test
    void an_offer_that_opens_later_is_not_reported_as_closed() {
        state = OfferState.UPCOMING;

        assertThat(obstacle()).contains(Obstacle.NOT_YET_OPEN);
    }

    @Test
    void an_application_not_validated_is_not_assessed() {
        validated = false;

        assertThat(obstacle()).contains(Obstacle.NOT_VALIDATED);
        assertThat(service.prospect(T2_PARIS).assessment()).isEmpty();
    }

    @Test
    void an_application_in_another_name_is_an_obstacle() {
        validated = false;
        identityConfirmed = false;

        assertThat(obstacle()).contains(Obstacle.IDENTITY_NOT_CONFIRMED);
    }

    @Test
    void an_active_candidacy_is_an_obstacle_to_any_other() {
        active = new OfferReference("TOITS-29019");
        assertThat(obstacle()).contains(Obstacle.ACTIVE_CANDIDACY);

        active = T2_PARIS;
        assertThat(obstacle()).contains(Obstacle.SAME_OFFER);
    }

    @Test
    void the_first_failed_rule_is_reported() {
        income = "2000";
        assertThat(obstacle()).contains(Obstacle.RENT);

        persons = 6;
        assertThat(obstacle()).contains(Obstacle.TYPE);

        taxIncome = "90000";
        assertThat(obstacle()).contains(Obstacle.INCOME_CEILING);

        taxIncome = null;
        assertThat(obstacle()).contains(Obstacle.TAX_INCOME_MISSING);
    }

    private Optional<Obstacle> obstacle() {
        return service.prospect(T2_PARIS).obstacle();
    }

    private final class FakeLists extends CandidateLists {
        @Override
        public Optional<CandidateList> lastOf(OfferReference home) {
            return left;
        }
    }

    private final class FakeQueries extends CandidacyQueries {

        @Override
        public int countActiveOn(OfferReference offer) {
            return 3;
        }

        @Override
        public Optional<OfferReference> activeOfferOf(long accountId) {
            return Optional.ofNullable(active);
        }
    }

    private final class FakeOfferService extends OfferService {

        @Override
        public OfferDetails details(OfferReference reference) {
            return new OfferDetails(reference, "TOITS", OfferFixtures.t2InParis(), state);
        }
    }

    private final class FakeApplication extends HousingApplicationService {

        @Override
        public Optional<SearchProfile> findSearchProfile() {
            return validated ? Optional.of(CandidacyFixtures.profile(persons, income, taxIncome)) : Optional.empty();
        }

        @Override
        public Optional<ApplicationOverview> overview() {
            var number = new UniqueNumber("1110920621114ACLOG");
            return Optional.of(new ApplicationOverview(
                    "1", number, "", true, 0, 0, validated, identityConfirmed, true, validated, Instant.EPOCH));
        }
    }
}
