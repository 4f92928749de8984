package fr.alin.alert;

import static fr.alin.alert.AlertFixtures.BREST;
import static fr.alin.alert.AlertFixtures.GUIPAVAS;
import static fr.alin.alert.AlertFixtures.alone;
import static fr.alin.alert.AlertFixtures.offer;
import static fr.alin.alert.AlertStage.ANNE;
import static fr.alin.alert.AlertStage.DENIS;
import static fr.alin.alert.model.AlertFrequency.DAILY;
import static fr.alin.alert.model.AlertFrequency.IMMEDIATE;
import static fr.alin.offer.model.SearchCircle.NEIGHBOURING;
import static fr.alin.offer.model.SearchCircle.REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import fr.alin.alert.event.FoundOffer;
import fr.alin.alert.event.OfferNews;
import fr.alin.alert.model.AlertNotFound;
import fr.alin.alert.model.CirclesMissing;
import fr.alin.alert.model.TooManyAlerts;
import fr.alin.alert.persistence.StoredAlerts;
import fr.alin.alert.view.AlertLine;
import fr.alin.offer.model.OfferFilters;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** from a saved search to who is told of what, on a real database. */
class AlertsRepositoryTest {

    static final OfferFilters ANY = OfferFilters.none();

    final AlertStage stage = new AlertStage();

    @BeforeEach
    void anne_may_have_a_t2_at_600_euros() {
        stage.validated.put(ANNE, alone("1800", "18000"));
    }

    @Test
    void a_new_offer_is_told_at_once_and_never_again() {
        stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED);

        stage.publish(offer(BREST));
        stage.tell();
        stage.publish(offer(BREST));
        stage.tell();

        assertThat(stage.told()).containsExactly("7 TOITS-1");
        assertThat(stage.news()).extracting(OfferNews::digest).containsExactly(false);
        assertThat(stage.alertsOf(ANNE)).extracting(AlertLine::told).containsExactly(1);
    }

    @Test
    void two_alerts_that_find_the_same_offer_tell_it_once_and_at_once_if_one_of_them_asks_so() {
        stage.keep(ANNE, DAILY, ANY, REQUESTED);
        stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED);

        stage.publish(offer(BREST));
        stage.tell();

        assertThat(stage.told()).containsExactly("7 TOITS-1");
        assertThat(stage.alertsOf(ANNE)).extracting(AlertLine::told).containsExactly(0, 1);
    }

    @Test
    void what_only_a_daily_alert_asks_for_waits_for_the_morning() {
        stage.keep(ANNE, IMMEDIATE, new FilterDraft().accessible().build(), REQUESTED);
        stage.keep(ANNE, DAILY, ANY, REQUESTED);

        stage.publish(offer(BREST));
        stage.tell();
        assertThat(stage.told()).isEmpty();

        stage.clock.advance(Duration.ofHours(24));
        stage.tell();
        assertThat(stage.news()).extracting(OfferNews::digest).containsExactly(true);
        assertThat(stage.alertsOf(ANNE)).extracting(AlertLine::told).containsExactly(0, 1);
    }

    @Test
    void offers_of_one_round_go_in_one_mail() {
        stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED, NEIGHBOURING);

        stage.publish(
                offer(BREST), new OfferDraft().called("TOITS-2").in(GUIPAVAS).build());
        stage.tell();

        assertThat(stage.news()).hasSize(1);
        assertThat(stage.lastOffers())
                .extracting(FoundOffer::reference)
                .extracting(Object::toString)
                .containsExactly("TOITS-1", "TOITS-2");
    }

    @Test
    void a_digest_gathers_a_day() {
        stage.keep(ANNE, DAILY, ANY, REQUESTED);

        stage.publish(offer(BREST));
        stage.clock.advance(Duration.ofHours(5));
        stage.publish(new OfferDraft().called("TOITS-2").build());
        stage.tell();
        assertThat(stage.told()).isEmpty();

        stage.clock.advance(Duration.ofHours(17));
        stage.tell();
        assertThat(stage.told()).containsExactly("7 TOITS-1", "7 TOITS-2");
        assertThat(stage.news()).hasSize(1);
    }

    @Test
    void nobody_is_told_of_a_home_whose_ceiling_the_household_exceeds() {
        stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED);

        stage.publish(new OfferDraft().standard(RentStandard.PLAI).build());
        stage.tell();

        assertThat(stage.told()).isEmpty();
        assertThat(stage.rows("offer_alert_hit")).isZero();
    }

    @Test
    void rent_and_type_that_do_not_suit_are_not_even_found() {
        stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED);

        stage.publish(new OfferDraft().rent("600.01").build());

        assertThat(stage.rows("offer_alert_hit")).isZero();
    }

    @Test
    void nobody_is_told_without_a_validated_application() {
        stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED);
        stage.keep(DENIS, IMMEDIATE, ANY, REQUESTED);

        stage.publish(offer(BREST));
        stage.validated.remove(ANNE);
        stage.tell();

        assertThat(stage.told()).isEmpty();
        assertThat(stage.rows("offer_alert_area where account_id = 8")).isZero();
    }

    @Test
    void the_facts_of_the_moment_decide_not_those_of_the_search() {
        stage.keep(ANNE, DAILY, ANY, REQUESTED);
        stage.publish(offer(BREST));

        stage.validated.put(ANNE, alone("1200", "18000"));
        stage.clock.advance(Duration.ofHours(24));
        stage.tell();

        assertThat(stage.told()).isEmpty();
    }

    @Test
    void an_offer_that_is_gone_by_the_morning_is_not_told() {
        stage.keep(ANNE, DAILY, ANY, REQUESTED);
        stage.publish(offer(BREST));

        stage.open.clear();
        stage.clock.advance(Duration.ofHours(24));
        stage.tell();

        assertThat(stage.told()).isEmpty();
    }

    @Test
    void a_pause_tells_nothing_and_nothing_is_made_up_for_afterwards() {
        stage.keep(ANNE, DAILY, ANY, REQUESTED);
        var alert = stage.alertsOf(ANNE).get(0).id();
        stage.publish(offer(BREST));

        stage.inService(ANNE, service -> service.pause(alert));
        stage.derive();
        stage.publish(new OfferDraft().called("TOITS-2").build());
        assertThat(stage.rows("offer_alert_hit")).isZero();

        stage.inService(ANNE, service -> service.resume(alert));
        stage.derive();
        stage.publish(new OfferDraft().called("TOITS-3").build());
        stage.clock.advance(Duration.ofHours(24));
        stage.tell();
        assertThat(stage.told()).containsExactly("7 TOITS-3");
    }

    @Test
    void a_new_frequency_holds_for_the_next_offers() {
        stage.keep(ANNE, DAILY, ANY, REQUESTED);
        stage.inService(
                ANNE, service -> service.tell(stage.alertsOf(ANNE).get(0).id(), IMMEDIATE));
        stage.derive();

        stage.publish(offer(BREST));
        stage.tell();

        assertThat(stage.told()).containsExactly("7 TOITS-1");
    }

    @Test
    void a_deleted_alert_leaves_nothing_to_be_told_and_remembers_what_was() {
        stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED);
        stage.publish(offer(BREST));
        stage.tell();
        stage.publish(new OfferDraft().called("TOITS-2").build());

        stage.inService(
                ANNE, service -> service.delete(stage.alertsOf(ANNE).get(0).id()));
        stage.tell();
        stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED);
        stage.publish(offer(BREST));
        stage.tell();

        assertThat(stage.told()).containsExactly("7 TOITS-1");
    }

    @Test
    void an_alert_follows_its_owner_s_means() {
        stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED);
        stage.validated.put(ANNE, alone("1500", "18000"));
        Database.inTransaction(
                entities -> StoredAlerts.over(entities).subscribers().stale(ANNE, stage.clock.instant()));
        stage.derive();

        stage.publish(new OfferDraft().rent("500.01").build());
        assertThat(stage.rows("offer_alert_hit")).isZero();
        stage.publish(new OfferDraft().called("TOITS-2").rent("500").build());
        assertThat(stage.rows("offer_alert_hit")).isOne();
    }

    @Test
    void the_key_of_a_mail_stops_its_reader_s_alerts_and_nobody_else_s() {
        stage.validated.put(DENIS, alone("1800", "18000"));
        stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED);
        stage.keep(DENIS, IMMEDIATE, ANY, REQUESTED);
        stage.publish(offer(BREST));
        stage.tell();
        var key = stage.news().stream()
                .filter(news -> news.accountId() == ANNE)
                .findFirst()
                .orElseThrow()
                .unsubscribeKey();

        Database.inTransaction(entities -> {
            stage.unsubscribing(entities).stopAll(key);
            stage.unsubscribing(entities).stopAll(key);
        });
        stage.derive();
        stage.publish(new OfferDraft().called("TOITS-2").build());
        stage.tell();

        assertThat(stage.told()).containsExactlyInAnyOrder("7 TOITS-1", "8 TOITS-1", "8 TOITS-2");
        assertThat(stage.alertsOf(ANNE)).extracting(AlertLine::paused).containsExactly(true);
    }

    @Test
    void a_key_that_is_nobody_s_opens_nothing() {
        Database.inTransaction(entities -> {
            var unsubscribing = stage.unsubscribing(entities);
            assertThatThrownBy(() -> unsubscribing.alerts("x")).isInstanceOf(AlertNotFound.class);
            assertThatThrownBy(() -> unsubscribing.stopAll(null)).isInstanceOf(AlertNotFound.class);
        });
    }

    @Test
    void another_s_alert_looks_as_if_it_were_not_there() {
        stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED);
        var alert = stage.alertsOf(ANNE).get(0).id();

        assertThatThrownBy(() -> stage.inService(DENIS, service -> service.delete(alert)))
                .isInstanceOf(AlertNotFound.class);
        assertThatThrownBy(() -> stage.inService(DENIS, service -> service.pause(alert)))
                .isInstanceOf(AlertNotFound.class);
    }

    @Test
    void one_person_keeps_at_most_ten_alerts() {
        for (int kept = 0; kept < AlertService.MOST_ALERTS; kept++) {
            stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED);
        }

        assertThatThrownBy(() -> stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED)).isInstanceOf(TooManyAlerts.class);
    }

    @Test
    void an_alert_comes_back_as_it_was_kept() {
        var filters = new FilterDraft()
                .types(DwellingType.T2)
                .price("300", "650.50")
                .lift()
                .build();
        stage.keep(ANNE, DAILY, filters, REQUESTED, NEIGHBOURING);

        assertThat(stage.alertsOf(ANNE)).singleElement().satisfies(alert -> {
            assertThat(alert.filters()).isEqualTo(filters);
            assertThat(alert.circles()).containsExactly(REQUESTED, NEIGHBOURING);
            assertThat(alert.frequency()).isEqualTo(DAILY);
        });
    }

    @Test
    void an_alert_must_listen_somewhere() {
        assertThatThrownBy(() -> stage.inService(
                        ANNE, service -> service.create(new CreateAlert("Brest", Set.of(), ANY, IMMEDIATE))))
                .isInstanceOf(CirclesMissing.class);
    }

    @Test
    void one_person_who_cannot_be_served_does_not_hold_up_the_others() {
        stage.validated.put(DENIS, alone("1800", "18000"));
        stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED);
        stage.keep(DENIS, IMMEDIATE, ANY, REQUESTED);
        stage.publish(offer(BREST));

        stage.unreadable.add(ANNE);
        stage.tell();
        assertThat(stage.told()).containsExactly("8 TOITS-1");

        stage.unreadable.clear();
        stage.tell();
        assertThat(stage.told()).containsExactly("8 TOITS-1");
        stage.clock.advance(Duration.ofHours(1));
        stage.tell();
        assertThat(stage.told()).containsExactly("8 TOITS-1", "7 TOITS-1");
    }

    @Test
    void two_nodes_never_serve_the_same_person_at_once() {
        stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED);
        stage.keep(DENIS, IMMEDIATE, ANY, REQUESTED);

        Database.inTransaction(first -> {
            assertThat(StoredAlerts.over(first).subscribers().lock(List.of(ANNE)))
                    .containsExactly(ANNE);
            Database.inTransaction(second -> {
                second.createNativeQuery("set local lock_timeout = '2s'").executeUpdate();
                assertThat(StoredAlerts.over(second).subscribers().lock(List.of(ANNE, DENIS)))
                        .containsExactly(DENIS);
            });
        });
    }

    @Test
    void a_round_over_everybody_rewrites_nothing_that_is_still_right() {
        stage.keep(ANNE, IMMEDIATE, ANY, REQUESTED);
        var written = stage.rowVersions();

        Database.inTransaction(
                entities -> StoredAlerts.over(entities).subscribers().allStale(stage.clock.instant()));
        stage.derive();

        assertThat(stage.rowVersions()).isNotEmpty().isEqualTo(written);
        assertThat(stage.rows("alert_subscriber where stale_since is not null")).isZero();
    }
}
