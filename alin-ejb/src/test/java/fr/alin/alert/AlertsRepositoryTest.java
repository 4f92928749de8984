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
import fr.alin.alert.view.AlertLine;
import fr.alin.offer.model.OfferFilters;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import fr.alin.testing.Database;
import fr.alin.testing.Race;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** from a saved search to the reported offers, on a real database. */
class AlertsRepositoryTest {

    static final OfferFilters ANY = OfferFilters.none();

    final AlertStage stage = new AlertStage();

    @BeforeEach
    void anne_is_eligible_for_a_t2_at_600_euros() {
        stage.validated.put(ANNE, alone("1800", "18000"));
    }

    @Test
    void a_new_offer_is_reported_at_once_and_only_once() {
        stage.save(ANNE, IMMEDIATE, ANY, REQUESTED);

        stage.publish(offer(BREST));
        stage.report();
        stage.publish(offer(BREST));
        stage.report();

        assertThat(stage.reported()).containsExactly("7 TOITS-1");
        assertThat(stage.news()).extracting(OfferNews::digest).containsExactly(false);
        assertThat(stage.alertsOf(ANNE)).extracting(AlertLine::told).containsExactly(1);
    }

    @Test
    void an_offer_of_two_alerts_is_reported_once_and_at_once_if_one_is_immediate() {
        stage.save(ANNE, DAILY, ANY, REQUESTED);
        stage.save(ANNE, IMMEDIATE, ANY, REQUESTED);

        stage.publish(offer(BREST));
        stage.report();

        assertThat(stage.reported()).containsExactly("7 TOITS-1");
        assertThat(stage.alertsOf(ANNE)).extracting(AlertLine::told).containsExactly(0, 1);
    }

    @Test
    void an_offer_of_a_daily_alert_waits_for_the_digest() {
        stage.save(ANNE, IMMEDIATE, new FilterDraft().accessible().build(), REQUESTED);
        stage.save(ANNE, DAILY, ANY, REQUESTED);

        stage.publish(offer(BREST));
        stage.report();
        assertThat(stage.reported()).isEmpty();

        stage.clock.advance(Duration.ofHours(24));
        stage.report();
        assertThat(stage.news()).extracting(OfferNews::digest).containsExactly(true);
        assertThat(stage.alertsOf(ANNE)).extracting(AlertLine::told).containsExactly(0, 1);
    }

    @Test
    void offers_found_together_go_in_one_mail() {
        stage.save(ANNE, IMMEDIATE, ANY, REQUESTED, NEIGHBOURING);

        stage.publish(
                offer(BREST), new OfferDraft().called("TOITS-2").in(GUIPAVAS).build());
        stage.report();

        assertThat(stage.news()).hasSize(1);
        assertThat(stage.lastOffers())
                .extracting(FoundOffer::reference)
                .extracting(Object::toString)
                .containsExactly("TOITS-1", "TOITS-2");
    }

    @Test
    void a_digest_gathers_a_day() {
        stage.save(ANNE, DAILY, ANY, REQUESTED);

        stage.publish(offer(BREST));
        stage.clock.advance(Duration.ofHours(5));
        stage.publish(new OfferDraft().called("TOITS-2").build());
        stage.report();
        assertThat(stage.reported()).isEmpty();

        stage.clock.advance(Duration.ofHours(17));
        stage.report();
        assertThat(stage.reported()).containsExactly("7 TOITS-1", "7 TOITS-2");
        assertThat(stage.news()).hasSize(1);
    }

    @Test
    void a_home_above_the_households_ceiling_is_not_reported() {
        stage.save(ANNE, IMMEDIATE, ANY, REQUESTED);

        stage.publish(new OfferDraft().standard(RentStandard.PLAI).build());
        stage.report();

        assertThat(stage.reported()).isEmpty();
        assertThat(stage.rows("offer_alert_hit")).isZero();
    }

    @Test
    void rent_and_type_that_do_not_match_are_not_found() {
        stage.save(ANNE, IMMEDIATE, ANY, REQUESTED);

        stage.publish(new OfferDraft().rent("600.01").build());

        assertThat(stage.rows("offer_alert_hit")).isZero();
    }

    @Test
    void nothing_is_reported_without_a_validated_application() {
        stage.save(ANNE, IMMEDIATE, ANY, REQUESTED);
        stage.save(DENIS, IMMEDIATE, ANY, REQUESTED);

        stage.publish(offer(BREST));
        stage.validated.remove(ANNE);
        stage.report();

        assertThat(stage.reported()).isEmpty();
        assertThat(stage.rows("offer_alert_area where account_id = 8")).isZero();
    }

    @Test
    void eligibility_is_checked_when_reporting() {
        stage.save(ANNE, DAILY, ANY, REQUESTED);
        stage.publish(offer(BREST));

        stage.validated.put(ANNE, alone("1200", "18000"));
        stage.clock.advance(Duration.ofHours(24));
        stage.report();

        assertThat(stage.reported()).isEmpty();
    }

    @Test
    void an_offer_withdrawn_before_the_digest_is_not_reported() {
        stage.save(ANNE, DAILY, ANY, REQUESTED);
        stage.publish(offer(BREST));

        stage.open.clear();
        stage.clock.advance(Duration.ofHours(24));
        stage.report();

        assertThat(stage.reported()).isEmpty();
    }

    @Test
    void offers_published_during_a_pause_are_never_reported() {
        stage.save(ANNE, DAILY, ANY, REQUESTED);
        var alert = stage.alertsOf(ANNE).get(0).id();
        stage.publish(offer(BREST));

        stage.inService(ANNE, service -> service.pause(alert));
        stage.index();
        stage.publish(new OfferDraft().called("TOITS-2").build());
        assertThat(stage.rows("offer_alert_hit")).isZero();

        stage.inService(ANNE, service -> service.resume(alert));
        stage.index();
        stage.publish(new OfferDraft().called("TOITS-3").build());
        stage.clock.advance(Duration.ofHours(24));
        stage.report();
        assertThat(stage.reported()).containsExactly("7 TOITS-3");
    }

    @Test
    void a_new_frequency_applies_to_later_offers() {
        stage.save(ANNE, DAILY, ANY, REQUESTED);
        stage.inService(
                ANNE,
                service -> service.changeFrequency(stage.alertsOf(ANNE).get(0).id(), IMMEDIATE));
        stage.index();

        stage.publish(offer(BREST));
        stage.report();

        assertThat(stage.reported()).containsExactly("7 TOITS-1");
    }

    @Test
    void a_deleted_alert_drops_unreported_matches_and_keeps_reported_ones() {
        stage.save(ANNE, IMMEDIATE, ANY, REQUESTED);
        stage.publish(offer(BREST));
        stage.report();
        stage.publish(new OfferDraft().called("TOITS-2").build());

        stage.inService(
                ANNE, service -> service.delete(stage.alertsOf(ANNE).get(0).id()));
        stage.report();
        stage.save(ANNE, IMMEDIATE, ANY, REQUESTED);
        stage.publish(offer(BREST));
        stage.report();

        assertThat(stage.reported()).containsExactly("7 TOITS-1");
    }

    @Test
    void an_alert_follows_its_owner_s_income() {
        stage.save(ANNE, IMMEDIATE, ANY, REQUESTED);
        stage.validated.put(ANNE, alone("1500", "18000"));
        Database.inTransaction(
                entities -> StoredAlerts.over(entities).subscribers().markStale(ANNE, stage.clock.instant()));
        stage.index();

        stage.publish(new OfferDraft().rent("500.01").build());
        assertThat(stage.rows("offer_alert_hit")).isZero();
        stage.publish(new OfferDraft().called("TOITS-2").rent("500").build());
        assertThat(stage.rows("offer_alert_hit")).isOne();
    }

    @Test
    void a_key_stops_its_owner_s_alerts_only() {
        stage.validated.put(DENIS, alone("1800", "18000"));
        stage.save(ANNE, IMMEDIATE, ANY, REQUESTED);
        stage.save(DENIS, IMMEDIATE, ANY, REQUESTED);
        stage.publish(offer(BREST));
        stage.report();
        var key = stage.news().stream()
                .filter(news -> news.accountId() == ANNE)
                .findFirst()
                .orElseThrow()
                .unsubscribeKey();

        Database.inTransaction(entities -> {
            stage.unsubscribing(entities).stopAll(key);
            stage.unsubscribing(entities).stopAll(key);
        });
        stage.index();
        stage.publish(new OfferDraft().called("TOITS-2").build());
        stage.report();

        assertThat(stage.reported()).containsExactlyInAnyOrder("7 TOITS-1", "8 TOITS-1", "8 TOITS-2");
        assertThat(stage.alertsOf(ANNE)).extracting(AlertLine::paused).containsExactly(true);
    }

    @Test
    void an_unknown_key_is_refused() {
        Database.inTransaction(entities -> {
            var unsubscribing = stage.unsubscribing(entities);
            assertThatThrownBy(() -> unsubscribing.alerts("x")).isInstanceOf(AlertNotFound.class);
            assertThatThrownBy(() -> unsubscribing.stopAll(null)).isInstanceOf(AlertNotFound.class);
        });
    }

    @Test
    void another_person_s_alert_is_not_found() {
        stage.save(ANNE, IMMEDIATE, ANY, REQUESTED);
        var alert = stage.alertsOf(ANNE).get(0).id();

        assertThatThrownBy(() -> stage.inService(DENIS, service -> service.delete(alert)))
                .isInstanceOf(AlertNotFound.class);
        assertThatThrownBy(() -> stage.inService(DENIS, service -> service.pause(alert)))
                .isInstanceOf(AlertNotFound.class);
    }

    @Test
    void one_person_has_at_most_ten_alerts() {
        for (int kept = 0; kept < AlertService.MAX_ALERTS; kept++) {
            stage.save(ANNE, IMMEDIATE, ANY, REQUESTED);
        }

        assertThatThrownBy(() -> stage.save(ANNE, IMMEDIATE, ANY, REQUESTED)).isInstanceOf(TooManyAlerts.class);
    }

    @Test
    void an_alert_is_read_as_it_was_saved() {
        var filters = new FilterDraft()
                .types(DwellingType.T2)
                .price("300", "650.50")
                .lift()
                .build();
        stage.save(ANNE, DAILY, filters, REQUESTED, NEIGHBOURING);

        assertThat(stage.alertsOf(ANNE)).singleElement().satisfies(alert -> {
            assertThat(alert.filters()).isEqualTo(filters);
            assertThat(alert.circles()).containsExactly(REQUESTED, NEIGHBOURING);
            assertThat(alert.frequency()).isEqualTo(DAILY);
        });
    }

    @RepeatedTest(3)
    void an_alert_saved_twice_at_once_is_one() {
        Runnable saves = () -> stage.inService(
                ANNE, service -> service.create(new CreateAlert("Brest", Set.of(REQUESTED), ANY, IMMEDIATE)));

        assertThat(Race.of(saves, saves)).containsOnly(Race.DONE);
        assertThat(stage.alertsOf(ANNE)).hasSize(1);
    }

    @Test
    void an_alert_needs_a_circle() {
        assertThatThrownBy(() -> stage.inService(
                        ANNE, service -> service.create(new CreateAlert("Brest", Set.of(), ANY, IMMEDIATE))))
                .isInstanceOf(CirclesMissing.class);
    }

    @Test
    void one_faulty_account_does_not_hold_up_the_others() {
        stage.validated.put(DENIS, alone("1800", "18000"));
        stage.save(ANNE, IMMEDIATE, ANY, REQUESTED);
        stage.save(DENIS, IMMEDIATE, ANY, REQUESTED);
        stage.publish(offer(BREST));

        stage.unreadable.add(ANNE);
        stage.report();
        assertThat(stage.reported()).containsExactly("8 TOITS-1");

        stage.unreadable.clear();
        stage.report();
        assertThat(stage.reported()).containsExactly("8 TOITS-1");
        stage.clock.advance(Duration.ofHours(1));
        stage.report();
        assertThat(stage.reported()).containsExactly("8 TOITS-1", "7 TOITS-1");
    }

    @Test
    void two_nodes_never_process_the_same_person_at_once() {
        stage.save(ANNE, IMMEDIATE, ANY, REQUESTED);
        stage.save(DENIS, IMMEDIATE, ANY, REQUESTED);

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
    void the_daily_run_does_not_rewrite_unchanged_entries() {
        stage.save(ANNE, IMMEDIATE, ANY, REQUESTED);
        var written = stage.rowVersions();

        Database.inTransaction(
                entities -> StoredAlerts.over(entities).subscribers().markAllStale(stage.clock.instant()));
        stage.index();

        assertThat(stage.rowVersions()).isNotEmpty().isEqualTo(written);
        assertThat(stage.rows("alert_subscriber where stale_since is not null")).isZero();
    }
}
