package fr.alin.offer;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.T2_PARIS;
import static fr.alin.offer.OfferFixtures.fullPosting;
import static fr.alin.offer.OfferFixtures.posting;
import static fr.alin.offer.OfferFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.landlord.LandlordNotFound;
import fr.alin.offer.event.OfferWithdrawn;
import fr.alin.offer.event.OffersChanged;
import fr.alin.offer.model.FactChange;
import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferFact;
import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.model.PostedOffer;
import fr.alin.offer.model.Withdrawal;
import fr.alin.offer.model.WithdrawalReason;
import fr.alin.offer.view.EditableOffer;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.Today;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferEditingServiceTest {

    static final OfferReference FOREIGN = new OfferReference("OTHERS-1");

    static final Withdrawal WORKS = new Withdrawal(WithdrawalReason.WORKS, "");

    final OfferEditingService service = new OfferEditingService();
    final FakeEvents<OffersChanged> changes = new FakeEvents<>();
    final FakeChosenCandidates candidates = new FakeChosenCandidates();
    final FakeOffers offers = new FakeOffers();
    final FakeEvents<OfferWithdrawn> events = new FakeEvents<>();

    @BeforeEach
    void open() {
        service.offers = offers;
        service.readings = new Readings();
        service.agents = new FakeToitsAgent();
        service.reference = new FakeCommunes();
        service.worsened = candidates.rule();
        service.candidates = candidates;
        service.photos = new OfferPhotoRepository() {
            @Override
            public List<OfferPhoto> of(OfferReference offer) {
                return List.of();
            }
        };
        service.events = events;
        service.changes = changes;
        service.clock = new SettableClock(NOW);
        offers.store(OfferFixtures.posted(T2_PARIS.value(), 3, t2InParis()));
    }

    @Test
    void an_entered_offer_has_the_landlords_registered_name() {
        var reference = service.enter(new EnterOffer("TOITS", " 2026-0042 ", fullPosting()));

        assertThat(reference).isEqualTo(new OfferReference("TOITS-2026-0042"));
        assertThat(offers.of(reference).posting()).isEqualTo(fullPosting().withLandlordName("Toits de France"));
        assertThat(offers.of(reference).version()).isEqualTo(1);
    }

    @Test
    void an_implausible_date_is_refused_with_its_range() {
        var far = posting("75111", DwellingType.T2, "47", "700", DwellingKind.FLAT, LocalDate.of(2099, 1, 1));

        assertThatThrownBy(() -> service.enter(new EnterOffer("TOITS", "2026-0043", far)))
                .hasMessage("date.closes")
                .isInstanceOfSatisfying(
                        ImpossibleOfferValue.class,
                        refusal -> assertThat(refusal.args())
                                .containsExactly(LocalDate.of(2019, 10, 1), LocalDate.of(2022, 10, 1)));
        assertThatThrownBy(() -> service.correct(new CorrectOffer(T2_PARIS, 3, far)))
                .hasMessage("date.closes");
    }

    @Test
    void a_home_gets_no_worse_once_its_landlord_has_the_dossiers() {
        candidates.chosen.add(T2_PARIS);
        var dearer = posting("75111", DwellingType.T2, "47", "800");

        assertThatThrownBy(() -> service.correct(new CorrectOffer(T2_PARIS, 3, dearer)))
                .hasMessage("offer.worse-for-candidates")
                .isInstanceOfSatisfying(
                        ImpossibleOfferValue.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("rent"));
        assertThat(offers.of(T2_PARIS).posting()).isEqualTo(t2InParis());

        service.correct(new CorrectOffer(T2_PARIS, 3, posting("75111", DwellingType.T2, "47", "700")));
        assertThat(changes.fired()).hasSize(1);
    }

    @Test
    void a_reference_is_unique() {
        var again = new EnterOffer("TOITS", "75011", t2InParis());

        assertThatThrownBy(() -> service.enter(again)).isInstanceOf(OfferExists.class);
    }

    @Test
    void an_identifier_has_only_the_characters_of_a_reference() {
        assertThatThrownBy(() -> service.enter(new EnterOffer("TOITS", "n° 7", t2InParis())))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void what_bars_a_new_offer_is_known_before_it_is_complete() {
        var paris = Optional.of(new CommuneCode("75111"));
        var yesterday = LocalDate.of(2020, 9, 30);

        assertThat(faultsOfNew("75011", paris, yesterday))
                .containsExactly("identifier offer.exists", "closesOn offer.closes-past");
        assertThat(faultsOfNew("n° 7", Optional.empty(), null)).containsExactly("identifier offer-reference.malformed");
        assertThat(faultsOfNew("2026-0042", paris, yesterday.plusDays(1))).isEmpty();
    }

    private List<String> faultsOfNew(String identifier, Optional<CommuneCode> commune, LocalDate closesOn) {
        return service.faultsOfNew("TOITS", identifier, commune, closesOn).stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    @Test
    void an_agent_cannot_enter_an_offer_for_another_landlord() {
        var foreign = new EnterOffer("OTHERS", "2", t2InParis());

        assertThatThrownBy(() -> service.enter(foreign)).isInstanceOf(LandlordNotFound.class);
    }

    @Test
    void a_correction_raises_the_version() {
        service.correct(new CorrectOffer(T2_PARIS, 3, posting("75111", DwellingType.T2, "47", "700")));

        assertThat(offers.of(T2_PARIS).version()).isEqualTo(4);
        assertThat(offers.of(T2_PARIS).posting().rent().withCharges()).isEqualByComparingTo("800");
        assertThat(changes.fired())
                .containsExactly(new OffersChanged(
                        Map.of(T2_PARIS, List.of(new FactChange(OfferFact.RENT, "741.00", "700.00"))), NOW));
    }

    @Test
    void a_correction_that_changes_nothing_for_candidates_is_not_told() {
        service.correct(new CorrectOffer(T2_PARIS, 3, t2InParis()));

        assertThat(changes.fired()).isEmpty();
    }

    @Test
    void a_correction_of_an_outdated_version_is_refused() {
        var late = new CorrectOffer(T2_PARIS, 2, t2InParis());

        assertThatThrownBy(() -> service.correct(late)).isInstanceOf(OfferChangedMeanwhile.class);
        assertThatThrownBy(() -> service.withdraw(T2_PARIS, 2, WORKS)).isInstanceOf(OfferChangedMeanwhile.class);
    }

    @Test
    void the_commune_must_exist() {
        var nowhere = new CorrectOffer(T2_PARIS, 3, posting("99999", DwellingType.T2, "47", "700"));

        assertThatThrownBy(() -> service.correct(nowhere))
                .isInstanceOfSatisfying(
                        ImpossibleOfferValue.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("commune"))
                .hasMessage("offer.commune-unknown");
    }

    @Test
    void the_postal_code_must_belong_to_the_commune() {
        var elsewhere = new CorrectOffer(T2_PARIS, 3, posting("2A004", DwellingType.T2, "47", "700"));

        assertThatThrownBy(() -> service.correct(elsewhere))
                .isInstanceOfSatisfying(
                        ImpossibleOfferValue.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("postalCode"))
                .hasMessage("offer.postal-code-elsewhere");
    }

    @Test
    void a_withdrawal_fires_one_event() {
        service.withdraw(T2_PARIS, 3, WORKS);

        assertThat(events.fired()).containsExactly(new OfferWithdrawn(T2_PARIS, WORKS, NOW));
        assertThat(offers.of(T2_PARIS).withdrawn()).isTrue();
        assertThatThrownBy(() -> service.withdraw(T2_PARIS, 4, WORKS)).isInstanceOf(OfferIsWithdrawn.class);
    }

    @Test
    void correcting_a_withdrawn_offer_posts_it_again() {
        service.withdraw(T2_PARIS, 3, WORKS);

        service.correct(new CorrectOffer(T2_PARIS, 4, t2InParis()));

        assertThat(offers.of(T2_PARIS).withdrawn()).isFalse();
    }

    @Test
    void an_agent_cannot_change_another_landlords_offer() {
        offers.store(
                new PostedOffer(FOREIGN, "OTHERS", 1, t2InParis(), CeilingZone.OTHER_REGIONS, false, Optional.empty()));
        var correction = new CorrectOffer(FOREIGN, 1, t2InParis());

        assertThatThrownBy(() -> service.correct(correction)).isInstanceOf(LandlordNotFound.class);
        assertThatThrownBy(() -> service.withdraw(FOREIGN, 1, WORKS)).isInstanceOf(LandlordNotFound.class);
        assertThat(events.fired()).isEmpty();
    }

    @Test
    void an_agent_reads_when_the_list_of_an_own_home_left() {
        assertThat(service.listLeftAt(T2_PARIS)).isEmpty();

        candidates.chosen.add(T2_PARIS);

        assertThat(service.listLeftAt(T2_PARIS)).contains(FakeChosenCandidates.LEFT_AT);
        assertThatThrownBy(() -> service.listLeftAt(FOREIGN)).isInstanceOf(OfferNotFound.class);
    }

    @Test
    void an_unknown_offer_is_not_found() {
        assertThatThrownBy(() -> service.withdraw(FOREIGN, 1, WORKS)).isInstanceOf(OfferNotFound.class);
    }

    private final class Readings extends LandlordOfferRepository {

        @Override
        public Optional<EditableOffer> find(OfferReference reference, List<OfferPhoto> photos, Today today) {
            return Optional.ofNullable(offers.of(reference))
                    .map(known -> new EditableOffer(
                            reference, "TOITS", known.version(), OfferState.OPEN, known.posting(), photos));
        }
    }
}
