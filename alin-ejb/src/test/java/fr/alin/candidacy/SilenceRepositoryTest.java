package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DAY;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacyReleased;
import fr.alin.candidacy.event.LandlordReminded;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.LandlordNotSilent;
import fr.alin.candidacy.model.LandlordSteps;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.candidacy.view.VainWaitView;
import fr.alin.landlord.LandlordDirectory;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.outbox.Outbox;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Race;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A list of two candidates that its landlord does not answer. */
class SilenceRepositoryTest {

    private static final Duration WEEK = Duration.ofDays(7);

    private final SettableClock clock = new SettableClock(NOW);
    private final FakeEvents<LandlordReminded> reminded = new FakeEvents<>();
    private final FakeEvents<CandidacyEvent> told = new FakeEvents<>();
    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> agents = new ArrayList<>(List.of(91L, 92L));
    private long anne;
    private long denis;

    @BeforeEach
    void a_list_has_left() {
        Database.empty("candidacy", "candidate_list", "home_file", "offer");
        Database.inTransaction(entities ->
                PostedOffers.add(entities, OfferFixtures.offer(T2_PARIS.value(), OfferFixtures.t2InParis())));
        anne = leaves(7, ANNE);
        denis = leaves(8, DENIS);
        Database.inTransaction(entities -> entities.createNativeQuery("""
                        insert into candidate_list (id, version, offer_reference, sent_at, asked, lack_of_candidates, reason)
                        values (5, 0, ?1, ?2, 3, true, '')""")
                .setParameter(1, T2_PARIS.value())
                .setParameter(2, NOW.atOffset(ZoneOffset.UTC))
                .executeUpdate());
        listed(anne, 1);
        listed(denis, 2);
    }

    @Test
    void a_landlord_is_reminded_a_week_after_the_list_and_each_week_three_times_in_all() {
        clock.advance(WEEK.minusSeconds(1));
        assertThat(due()).isEmpty();
        clock.advance(Duration.ofSeconds(1));

        for (var week = 0; week < 5; week++) {
            due().forEach(this::remind);
            assertThat(due()).isEmpty();
            clock.advance(WEEK);
        }

        assertThat(reminded.fired()).hasSize(3);
        assertThat(reminded.fired().get(0))
                .isEqualTo(new LandlordReminded(
                        "L000000005", t2InParis(), 2, false, NOW, List.of(91L, 92L), NOW.plus(WEEK)));
        assertThat(look(anne).reminders()).isEqualTo(3);
    }

    @Test
    void a_landlord_who_deals_with_one_candidate_is_not_silent() {
        clock.advance(WEEK);
        change(denis, candidacy -> new LandlordSteps(candidacy).planVisit(DAY, clock.instant()));
        clock.advance(WEEK);

        assertThat(due()).isEmpty();
        remind(T2_PARIS);
        assertThat(reminded.fired()).isEmpty();
    }

    @RepeatedTest(3)
    void of_two_nodes_one_reminds() {
        clock.advance(WEEK);

        Race.of(() -> remind(T2_PARIS), () -> remind(T2_PARIS));

        assertThat(reminded.fired()).hasSize(1);
    }

    @Test
    void a_landlord_without_agents_counts_no_reminder() {
        agents.clear();
        clock.advance(WEEK);

        remind(T2_PARIS);

        assertThat(due()).isEmpty();
        assertThat(reminded.fired()).isEmpty();
        assertThat(look(anne).reminders()).isZero();
    }

    @Test
    void nobody_is_set_free_before_the_landlords_time_is_over() {
        clock.advance(WEEK.multipliedBy(3).minusSeconds(1));
        var seen = look(anne);

        assertThat(seen.isOver()).isFalse();
        assertThatThrownBy(() -> release(anne, seen.version())).isInstanceOf(LandlordNotSilent.class);
        assertThat(sent).isEmpty();
    }

    @Test
    void who_waits_in_vain_is_free_and_her_landlord_is_told() {
        clock.advance(WEEK.multipliedBy(3));
        var seen = look(anne);

        assertThat(seen.isOver()).isTrue();
        assertThat(seen.others()).isEqualTo(1);
        release(anne, seen.version());

        assertThat(statusOf(anne)).isEqualTo(CandidacyStatus.RELEASED);
        assertThat(statusOf(denis)).isEqualTo(CandidacyStatus.SENT_TO_LANDLORD);
        assertThat(told.fired())
                .singleElement()
                .satisfies(event -> assertThat(((CandidacyReleased) event).reason())
                        .isEqualTo(ReleaseReason.LANDLORD_SILENT.name()));
        var reference = CandidacyReference.of(anne).value();
        assertThat(sent)
                .containsExactly("landlord.TOITS.dossiers renunciation " + reference + " renunciation of " + reference);
        leaves(7, ANNE); // she may apply again
    }

    @Test
    void a_landlord_who_has_answered_meanwhile_keeps_its_candidate() {
        clock.advance(WEEK.multipliedBy(3));
        var seen = look(anne);
        change(anne, candidacy -> new LandlordSteps(candidacy).receive(DAY, clock.instant()));

        assertThatThrownBy(() -> release(anne, seen.version())).isInstanceOf(CandidacyChangedMeanwhile.class);
        assertThatThrownBy(() -> release(anne, look(anne).version())).isInstanceOf(LandlordNotSilent.class);
    }

    @RepeatedTest(3)
    void of_two_presses_one_sets_free() {
        clock.advance(WEEK.multipliedBy(3));
        var version = look(anne).version();

        Race.of(() -> release(anne, version), () -> release(anne, version));

        assertThat(told.fired()).hasSize(1);
        assertThat(sent).hasSize(1);
    }

    private static long leaves(long account, UniqueNumber number) {
        return Database.fromTransaction(entities -> {
            var candidacy = new Candidacy(account, number, REGISTERED, t2InParis(), NOW);
            entities.persist(candidacy);
            entities.flush();
            new AdvisorSteps(candidacy, 3).approve("", NOW);
            candidacy.send(NOW);
            return candidacy.facts().id();
        });
    }

    private static void listed(long candidacy, int rank) {
        Database.inTransaction(
                entities -> entities.createNativeQuery("insert into listed_candidate values (5, ?1, ?2, ?2)")
                        .setParameter(1, candidacy)
                        .setParameter(2, rank)
                        .executeUpdate());
    }

    private static void change(long candidacy, Consumer<Candidacy> step) {
        Database.inTransaction(entities -> step.accept(entities.find(Candidacy.class, candidacy)));
    }

    private static CandidacyStatus statusOf(long candidacy) {
        return Database.fromTransaction(
                entities -> entities.find(Candidacy.class, candidacy).facts().status());
    }

    private List<OfferReference> due() {
        return with(wired -> wired.make(ReminderService.class).due(10));
    }

    private void remind(OfferReference home) {
        with(wired -> {
            wired.make(ReminderService.class).remind(home);
            return true;
        });
    }

    private VainWaitView look(long candidacy) {
        return with(wired -> wired.make(VainWaitService.class).look(candidacy));
    }

    private void release(long candidacy, long version) {
        with(wired -> {
            wired.make(VainWaitService.class).release(candidacy, version);
            return true;
        });
    }

    private <T> T with(Function<Wired, T> act) {
        var settings = new AlinSettings() {
            @Override
            public Duration landlordReminderAfter() {
                return WEEK;
            }

            @Override
            public int landlordReminders() {
                return 3;
            }

            @Override
            public Duration landlordSilence() {
                return WEEK.multipliedBy(3);
            }
        };
        var directory = new LandlordDirectory() {
            @Override
            public List<Long> agentsOf(String code) {
                assertThat(code).isEqualTo("TOITS");
                return List.copyOf(agents);
            }
        };
        var outbox = new Outbox() {
            @Override
            public String add(String destination, String kind, String partnerKey, String body) {
                sent.add(String.join(" ", destination, kind, partnerKey, body));
                return "m-1";
            }
        };
        return Database.fromTransaction(entities -> act.apply(new Wired(
                        entities,
                        clock,
                        settings,
                        directory,
                        outbox,
                        new FakeLandlordMessages(),
                        new FakeNearestHomes(),
                        new FakeScope())
                .firing(LandlordReminded.class, reminded)
                .firing(CandidacyEvent.class, told)));
    }
}
