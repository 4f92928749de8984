package fr.alin.offer;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.T2_PARIS;
import static fr.alin.offer.OfferFixtures.TODAY;
import static fr.alin.offer.OfferFixtures.posting;
import static fr.alin.offer.OfferFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.landlord.LandlordDirectory;
import fr.alin.offer.event.OfferWithdrawn;
import fr.alin.offer.event.OffersChanged;
import fr.alin.offer.model.FactChange;
import fr.alin.offer.model.OfferFact;
import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.OfferPlace;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.PostedOffer;
import fr.alin.offer.model.Withdrawal;
import fr.alin.offer.model.WithdrawalReason;
import fr.alin.offer.view.BatchOutcome;
import fr.alin.offer.view.RefusedNotice;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferPublicationServiceTest {

    static final OfferReference FOREIGN = new OfferReference("OTHERS-1");
    static final OfferPhoto PHOTO = new OfferPhoto("a".repeat(64), "Le séjour");

    final OfferPublicationService service = new OfferPublicationService();
    final FakeOffers shelf = new FakeOffers();
    final FakeOfferPhotos photos = new FakeOfferPhotos();
    final FakeEvents<OfferWithdrawn> events = new FakeEvents<>();
    final FakeEvents<OffersChanged> changes = new FakeEvents<>();
    final FakeChosenCandidates candidates = new FakeChosenCandidates();

    @BeforeEach
    void open() {
        service.offers = shelf;
        service.batches = new FakeReceipts();
        service.photos = photos;
        service.reference = new FakeCommunes();
        service.worsened = candidates.rule();
        service.landlords = new LandlordDirectory() {
            @Override
            public Optional<String> nameOf(String code) {
                return Optional.of(t2InParis().landlordName());
            }
        };
        service.events = events;
        service.changes = changes;
        service.clock = new SettableClock(NOW);
    }

    @Test
    void a_published_offer_is_stored() {
        var outcome = receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));

        assertThat(outcome.accepted()).containsExactly(T2_PARIS);
        assertThat(shelf.of(T2_PARIS).posting()).isEqualTo(t2InParis());
    }

    @Test
    void a_message_delivered_twice_has_one_effect() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));
        receive("m-2", new WithdrawOffer(T2_PARIS, 2));

        var again = receive("m-2", new WithdrawOffer(T2_PARIS, 2));

        assertThat(again.duplicate()).isTrue();
        assertThat(events.fired()).hasSize(1);
    }

    @Test
    void a_message_tells_once_what_candidates_of_its_offers_rely_on_and_is_different() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));

        receive("m-2", new ChangeOffer(T2_PARIS, 2, posting("75111", DwellingType.T3, "47", "700")));

        assertThat(changes.fired())
                .containsExactly(new OffersChanged(
                        Map.of(
                                T2_PARIS,
                                List.of(
                                        new FactChange(OfferFact.TYPE, "T2", "T3"),
                                        new FactChange(OfferFact.RENT, "741.00", "700.00"))),
                        NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "T2,47,742,rent,742.00",
        "T2,46,741,surface,46.00",
        "T3,47,741,type,T3",
    })
    void a_home_gets_no_worse_once_its_landlord_has_the_dossiers(
            DwellingType type, String surface, String rent, String element, String value) {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));
        candidates.chosen.add(T2_PARIS);

        var outcome = receive("m-2", new ChangeOffer(T2_PARIS, 2, posting("75111", type, surface, rent)));

        assertThat(outcome.refused())
                .containsExactly(new RefusedNotice(1, T2_PARIS.value(), element, value, "offer.worse-for-candidates"));
        assertThat(shelf.of(T2_PARIS).version()).isEqualTo(1);
        assertThat(changes.fired()).isEmpty();
    }

    @Test
    void a_home_may_still_get_better_and_an_outdated_notice_is_only_outdated() {
        receive("m-1", new PublishOffer(T2_PARIS, 5, t2InParis()));
        candidates.chosen.add(T2_PARIS);

        var better = receive("m-2", new ChangeOffer(T2_PARIS, 6, posting("75111", DwellingType.T2, "48", "740")));
        var late = receive("m-3", new ChangeOffer(T2_PARIS, 4, posting("75111", DwellingType.T1, "20", "900")));

        assertThat(better.accepted()).containsExactly(T2_PARIS);
        assertThat(late.outdated()).containsExactly(T2_PARIS);
        assertThat(late.refused()).isEmpty();
    }

    @Test
    void a_new_description_or_other_photos_are_not_told() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));
        var reworded = new OfferPosting(
                "Toits et Territoires",
                t2InParis().place(),
                t2InParis().dwelling(),
                t2InParis().rent(),
                t2InParis().reservation(),
                t2InParis().dates(),
                "Au pied du métro.");

        receive("m-2", new ChangeOffer(1, T2_PARIS, 2, reworded, Optional.of(List.of(PHOTO))));

        assertThat(shelf.of(T2_PARIS).posting().description()).isEqualTo("Au pied du métro.");
        assertThat(changes.fired()).isEmpty();
    }

    @Test
    void a_withdrawal_carries_the_last_reason_of_its_message() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));

        receive(
                "m-2",
                new WithdrawOffer(1, T2_PARIS, 2, new Withdrawal(WithdrawalReason.ERROR, "")),
                new WithdrawOffer(2, T2_PARIS, 3, new Withdrawal(WithdrawalReason.SOLD, "Vendu en bloc.")));

        assertThat(events.fired())
                .containsExactly(
                        new OfferWithdrawn(T2_PARIS, new Withdrawal(WithdrawalReason.SOLD, "Vendu en bloc."), NOW));
    }

    @Test
    void an_old_message_never_overwrites_a_newer_one() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));
        receive("m-3", new ChangeOffer(T2_PARIS, 3, posting("75111", DwellingType.T2, "47", "700")));

        var late = receive("m-2", new ChangeOffer(T2_PARIS, 2, posting("75111", DwellingType.T2, "47", "900")));

        assertThat(late.outdated()).containsExactly(T2_PARIS);
        assertThat(shelf.of(T2_PARIS).posting().rent().withCharges()).isEqualByComparingTo("800");
    }

    @Test
    void a_change_that_arrives_before_the_publication_publishes_the_offer() {
        receive("m-2", new ChangeOffer(T2_PARIS, 2, t2InParis()));

        var late = receive("m-1", new PublishOffer(T2_PARIS, 1, posting("75111", DwellingType.T2, "47", "900")));

        assertThat(late.outdated()).containsExactly(T2_PARIS);
        assertThat(shelf.of(T2_PARIS).posting()).isEqualTo(t2InParis());
    }

    @Test
    void a_withdrawal_that_arrives_before_the_publication_prevents_it() {
        receive("m-2", new WithdrawOffer(T2_PARIS, 2));

        var late = receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));

        assertThat(late.outdated()).containsExactly(T2_PARIS);
        assertThat(shelf.all()).isEmpty();
    }

    @Test
    void a_withdrawn_offer_can_be_published_again_by_a_newer_version() {
        receive("m-2", new WithdrawOffer(T2_PARIS, 2));

        receive("m-3", new PublishOffer(T2_PARIS, 3, t2InParis()));

        assertThat(shelf.of(T2_PARIS).withdrawn()).isFalse();
    }

    @Test
    void a_withdrawal_fires_an_event() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));

        receive("m-2", new WithdrawOffer(T2_PARIS, 2));

        assertThat(events.fired()).containsExactly(new OfferWithdrawn(T2_PARIS, Withdrawal.UNEXPLAINED, NOW));
    }

    @Test
    void the_valid_part_of_a_batch_takes_effect() {
        var foreign = new OfferReference("OTHERS-1");

        var outcome =
                receive("m-1", new PublishOffer(foreign, 1, t2InParis()), new PublishOffer(T2_PARIS, 1, t2InParis()));

        assertThat(outcome.accepted()).containsExactly(T2_PARIS);
        assertThat(outcome.refused())
                .containsExactly(new RefusedNotice(1, "OTHERS-1", "@reference", "OTHERS-1", "offer.another-landlord"));
    }

    @Test
    void a_landlord_cannot_withdraw_another_landlords_offer() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));

        var outcome = service.receive(new OfferBatch("m-2", "OTHERS", List.of(new WithdrawOffer(T2_PARIS, 2))));

        assertThat(outcome.refused()).hasSize(1);
        assertThat(events.fired()).isEmpty();
    }

    @Test
    void notices_of_one_batch_take_effect_in_their_order() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()), new WithdrawOffer(T2_PARIS, 2));

        assertThat(shelf.of(T2_PARIS).withdrawn()).isTrue();
    }

    @Test
    void a_repeated_message_gets_the_same_outcome() {
        var first = receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()), new WithdrawOffer(FOREIGN, 1));

        var again = receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()), new WithdrawOffer(FOREIGN, 1));

        assertThat(again.accepted()).isEqualTo(first.accepted());
        assertThat(again.refused()).isEqualTo(first.refused()).hasSize(1);
    }

    @Test
    void two_landlords_may_choose_the_same_message_id() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));

        var other =
                service.receive(new OfferBatch("m-1", "OTHERS", List.of(new PublishOffer(FOREIGN, 1, t2InParis()))));

        assertThat(other.accepted()).containsExactly(FOREIGN);
    }

    @Test
    void in_paris_lyon_and_marseille_an_offer_must_name_an_arrondissement() {
        var paris = new PublishOffer(1, T2_PARIS, 1, posting("75056", DwellingType.T2, "47", "700"), Optional.empty());

        assertThat(receive("m-1", paris).refused())
                .containsExactly(new RefusedNotice(1, T2_PARIS.value(), "commune", "75056", "offer.commune-divided"));
    }

    @Test
    void the_postal_code_must_belong_to_the_commune() {
        var elsewhere =
                new PublishOffer(1, T2_PARIS, 1, posting("2A004", DwellingType.T2, "47", "700"), Optional.empty());

        assertThat(receive("m-1", elsewhere).refused())
                .containsExactly(
                        new RefusedNotice(1, T2_PARIS.value(), "postalCode", "75011", "offer.postal-code-elsewhere"));
    }

    @Test
    void what_a_lease_has_ended_is_not_published_again() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));
        shelf.let(T2_PARIS, NOW);

        assertThat(receive("m-2", new PublishOffer(T2_PARIS, 2, t2InParis())).refused())
                .containsExactly(new RefusedNotice(1, T2_PARIS.value(), "@reference", T2_PARIS.value(), "offer.let"));
        assertThat(receive("m-3", new PublishOffer(T2_PARIS, 1, t2InParis())).outdated())
                .containsExactly(T2_PARIS);
        assertThat(shelf.of(T2_PARIS).version()).isEqualTo(1);
    }

    @Test
    void the_withdrawal_of_an_offer_that_is_let_is_accepted_and_changes_nothing() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));
        shelf.let(T2_PARIS, NOW);

        assertThat(receive("m-2", new WithdrawOffer(T2_PARIS, 2)).accepted()).containsExactly(T2_PARIS);
        assertThat(shelf.of(T2_PARIS).withdrawn()).isFalse();
        assertThat(events.fired()).isEmpty();
    }

    @Test
    void a_version_leaves_room_for_changes_on_a_screen() {
        assertThat(receive("m-1", new WithdrawOffer(T2_PARIS, Long.MAX_VALUE)).refused())
                .extracting(RefusedNotice::element, RefusedNotice::code)
                .containsExactly(tuple("@version", "offer.version-too-high"));
        receive("m-2", new PublishOffer(T2_PARIS, OfferNotice.LAST_VERSION, t2InParis()));

        assertThat(shelf.of(T2_PARIS).version()).isEqualTo(999_999_999_999_999_999L);
        assertThat(shelf.of(T2_PARIS).version() + 1).isPositive();
    }

    @Test
    void an_offer_already_closed_is_not_published_but_an_open_one_can_be_closed_early() {
        var past = posting("75111", DwellingType.T2, "47", "700", DwellingKind.FLAT, TODAY.minusDays(1));

        assertThat(receive("m-1", new PublishOffer(T2_PARIS, 1, past)).refused())
                .containsExactly(new RefusedNotice(1, T2_PARIS.value(), "closesOn", "2020-09-30", "offer.closes-past"));
        receive("m-2", new PublishOffer(T2_PARIS, 1, t2InParis()));

        assertThat(receive("m-3", new ChangeOffer(T2_PARIS, 2, past)).accepted())
                .containsExactly(T2_PARIS);
    }

    @Test
    void a_change_that_publishes_an_offer_already_closed_is_refused_too() {
        var past = posting("75111", DwellingType.T2, "47", "700", DwellingKind.FLAT, TODAY.minusDays(1));

        assertThat(receive("m-1", new ChangeOffer(T2_PARIS, 1, past)).refused())
                .extracting(RefusedNotice::code)
                .containsExactly("offer.closes-past");
        receive("m-2", new PublishOffer(T2_PARIS, 2, t2InParis()));
        receive("m-3", new WithdrawOffer(T2_PARIS, 3));
        assertThat(receive("m-4", new ChangeOffer(T2_PARIS, 4, past)).refused())
                .extracting(RefusedNotice::code)
                .containsExactly("offer.closes-past");
        assertThat(shelf.of(T2_PARIS).withdrawn()).isTrue();
    }

    @Test
    void a_home_is_shown_under_its_landlords_registered_name() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis().withLandlordName("Paris Habitat")));

        assertThat(shelf.of(T2_PARIS).posting().landlordName())
                .isEqualTo(t2InParis().landlordName());
    }

    @Test
    void a_home_in_a_former_commune_is_kept_in_todays() {
        var paris = t2InParis();
        var place = new OfferPlace(FakeCommunes.PIERREFITTE, "PIERREFITTE SUR SEINE", "93380", "", Optional.empty());
        var posting = new OfferPosting(
                paris.landlordName(),
                place,
                paris.dwelling(),
                paris.rent(),
                paris.reservation(),
                paris.dates(),
                paris.description());

        receive("m-1", new PublishOffer(T2_PARIS, 1, posting));

        assertThat(shelf.of(T2_PARIS).posting().place().commune()).isEqualTo(FakeCommunes.SAINT_DENIS);
        assertThat(shelf.of(T2_PARIS).posting().place().city()).isEqualTo("PIERREFITTE SUR SEINE");
    }

    @Test
    void the_commune_must_exist() {
        var nowhere =
                new PublishOffer(3, T2_PARIS, 1, posting("99999", DwellingType.T2, "47", "700"), Optional.empty());

        var outcome = receive("m-1", nowhere);

        assertThat(outcome.refused())
                .containsExactly(new RefusedNotice(3, T2_PARIS.value(), "commune", "99999", "offer.commune-unknown"));
        assertThat(shelf.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-10-18, 2020-10-07, availableOn, 2014-10-18, date.available",
        "2099-10-18, 2020-10-07, availableOn, 2099-10-18, date.available",
        "2020-10-18, 2019-09-30, closesOn, 2019-09-30, date.closes",
        "2020-10-18, 2099-10-07, closesOn, 2099-10-07, date.closes"
    })
    void a_day_that_is_a_slip_is_refused_with_its_field(
            LocalDate availableOn, LocalDate closesOn, String field, String value, String code) {
        var usual = t2InParis();
        var posting = new OfferPosting(
                usual.landlordName(), usual.place(), usual.dwelling(), usual.rent(), availableOn, closesOn, "");

        var outcome = receive("m-1", new PublishOffer(T2_PARIS, 1, posting));

        assertThat(outcome.refused()).containsExactly(new RefusedNotice(1, T2_PARIS.value(), field, value, code));
        assertThat(shelf.all()).isEmpty();
    }

    @Test
    void an_offer_has_the_ceilings_of_its_zone_and_standard() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));

        assertThat(shelf.of(T2_PARIS).zone()).isEqualTo(CeilingZone.PARIS_ADJOINING);
    }

    @Test
    void unreadable_and_refused_notices_are_named_in_the_order_of_the_message() {
        var unread = new RefusedNotice(2, "TOITS-2", "rent", "-1", "offer.rent-impossible");
        var batch = new OfferBatch("m-1", "TOITS", List.of(notice(3), notice(1)), List.of(unread), "");

        assertThat(service.receive(batch).refused())
                .extracting(RefusedNotice::position)
                .containsExactly(1, 2, 3);
    }

    @Test
    void an_offer_published_and_changed_in_one_message_is_stored_once_in_its_last_version() {
        receive(
                "m-1",
                new PublishOffer(1, T2_PARIS, 1, t2InParis(), Optional.of(List.of(PHOTO))),
                new ChangeOffer(T2_PARIS, 2, posting("75111", DwellingType.T2, "47", "700")));

        assertThat(shelf.of(T2_PARIS).version()).isEqualTo(2);
        assertThat(photos.photos).containsEntry(T2_PARIS, List.of(PHOTO));
    }

    @Test
    void withdrawing_an_offer_twice_fires_one_event() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()), new WithdrawOffer(T2_PARIS, 2));
        receive("m-2", new ChangeOffer(T2_PARIS, 3, t2InParis()));
        receive("m-3", new WithdrawOffer(T2_PARIS, 4));

        receive("m-4", new WithdrawOffer(T2_PARIS, 5));

        assertThat(events.fired()).containsExactly(new OfferWithdrawn(T2_PARIS, Withdrawal.UNEXPLAINED, NOW));
    }

    @Test
    void a_withdrawal_and_a_newer_version_in_one_message_leave_the_offer_posted() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));

        receive("m-2", new WithdrawOffer(T2_PARIS, 2), new PublishOffer(T2_PARIS, 3, t2InParis()));

        assertThat(shelf.of(T2_PARIS).withdrawn()).isFalse();
        assertThat(events.fired()).isEmpty();
    }

    private static WithdrawOffer notice(int position) {
        return new WithdrawOffer(position, FOREIGN, 1, Withdrawal.UNEXPLAINED);
    }

    private BatchOutcome receive(String messageId, OfferNotice... notices) {
        return service.receive(new OfferBatch(messageId, "TOITS", List.of(notices)));
    }

    private static final class FakeReceipts extends OfferBatchRepository {

        private final Map<String, BatchOutcome> kept = new HashMap<>();

        @Override
        public boolean accept(String landlordCode, String messageId, String digest, Instant now) {
            return !kept.containsKey(landlordCode + messageId);
        }

        @Override
        public void store(String landlordCode, String messageId, BatchOutcome outcome) {
            kept.put(landlordCode + messageId, outcome);
        }

        @Override
        public Optional<BatchOutcome> outcome(String landlordCode, String messageId) {
            return Optional.ofNullable(kept.get(landlordCode + messageId))
                    .map(first -> new BatchOutcome(true, first.accepted(), first.outdated(), first.refused()));
        }
    }

    private static final class FakeOfferPhotos extends OfferPhotoRepository {

        private final Map<OfferReference, List<OfferPhoto>> photos = new HashMap<>();

        @Override
        public void replaceAll(Collection<PostedOffer> offers) {
            offers.forEach(offer -> offer.photos().ifPresent(named -> photos.put(offer.reference(), named)));
        }
    }
}
