package fr.alin.integration.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import fr.alin.shared.outbox.DueMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxDeliveryTest {

    static final String SEQENS = "landlord.SEQENS.dossiers";
    static final String TOITS = "landlord.TOITS.dossiers";

    final FakeLane lane = new FakeLane();
    final FakeCarrier carrier = new FakeCarrier();
    final FakeTicker ticker = new FakeTicker();
    final OutboxDelivery delivery = new OutboxDelivery(lane, carrier, new Backoff(() -> ticker.nanos), 100);
    final LogKeeper log = new LogKeeper();
    final Logger logger = Logger.getLogger(OutboxDelivery.class.getName());

    @BeforeEach
    void listen() {
        logger.addHandler(log);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stop_listening() {
        logger.removeHandler(log);
        logger.setUseParentHandlers(true);
    }

    @Test
    void sends_in_outbox_order() {
        lane.add(1, SEQENS).add(2, TOITS).add(3, SEQENS);

        delivery.run();

        assertThat(carrier.left).containsExactly(1L, 2L, 3L);
        assertThat(lane.waiting).isEmpty();
    }

    @Test
    void sends_no_more_in_a_run_than_its_pace_allows() {
        lane.add(1, SEQENS).add(2, TOITS).add(3, SEQENS);
        var paced = new OutboxDelivery(lane, carrier, new Backoff(() -> ticker.nanos), 2);

        paced.run();
        assertThat(carrier.left).containsExactly(1L, 2L);

        paced.run();
        assertThat(carrier.left).containsExactly(1L, 2L, 3L);
    }

    @Test
    void opens_nothing_when_nothing_is_owed() {
        delivery.run();

        assertThat(carrier.openings).isZero();
    }

    @Test
    void a_destination_that_fails_keeps_its_order_and_does_not_hold_back_the_others() {
        lane.add(1, SEQENS).add(2, TOITS).add(3, SEQENS).add(4, TOITS);
        carrier.broken.add(SEQENS);

        delivery.run();
        assertThat(carrier.left).containsExactly(2L, 4L);

        carrier.broken.clear();
        ticker.pass(Duration.ofSeconds(1));
        delivery.run();
        assertThat(carrier.left).containsExactly(2L, 4L, 1L, 3L);
    }

    @Test
    void a_destination_rests_twice_as_long_each_time_up_to_a_minute() {
        lane.add(1, SEQENS);
        carrier.broken.add(SEQENS);

        var tries = new ArrayList<Integer>();
        for (var second = 0; second < 300; second++) {
            var before = carrier.tries;
            delivery.run();
            if (carrier.tries > before) {
                tries.add(second);
            }
            ticker.pass(Duration.ofSeconds(1));
        }

        assertThat(tries).containsExactly(0, 1, 3, 7, 15, 31, 63, 123, 183, 243);
    }

    @Test
    void a_carrier_that_is_down_is_logged_once_and_once_again_when_it_is_back() {
        lane.add(1, SEQENS).add(2, TOITS);
        carrier.down = true;
        for (var second = 0; second < 200; second++) {
            delivery.run();
            ticker.pass(Duration.ofSeconds(1));
        }
        assertThat(carrier.left).isEmpty();
        assertThat(lane.waiting).hasSize(2);
        assertThat(log.lines).hasSize(1);

        carrier.down = false;
        ticker.pass(Duration.ofMinutes(1));
        delivery.run();

        assertThat(carrier.left).containsExactly(1L, 2L);
        assertThat(log.lines).hasSize(2);
        assertThat(log.lines.get(1)).contains("again");
    }

    @Test
    void a_way_that_breaks_midway_loses_nothing_and_blames_the_message_at_hand() {
        lane.add(1, SEQENS).add(2, SEQENS).add(3, SEQENS);
        carrier.breaksAt = 2;

        delivery.run();
        assertThat(lane.sent).containsExactly(1L);
        assertThat(lane.failed).containsExactly(2L);

        carrier.breaksAt = 0;
        ticker.pass(Duration.ofSeconds(1));
        delivery.run();
        assertThat(carrier.left).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_message_that_cannot_be_sent_does_not_stop_the_next_one_to_the_same_destination() {
        lane.add(1, SEQENS).add(2, SEQENS);
        carrier.unsendable = 1;

        delivery.run();

        assertThat(carrier.left).containsExactly(2L);
        assertThat(lane.failed).containsExactly(1L);
    }

    @Test
    void a_message_that_was_sent_without_being_marked_is_resent() {
        lane.add(1, SEQENS);
        lane.forgetful = true; // the database fails between the send and the mark
        delivery.run();

        lane.forgetful = false;
        ticker.pass(Duration.ofSeconds(1));
        delivery.run();

        assertThat(carrier.left).containsExactly(1L, 1L);
        assertThat(lane.waiting).isEmpty();
    }

    @Test
    void an_outbox_that_cannot_be_read_is_logged_once_and_read_again_later() {
        lane.add(1, SEQENS);
        lane.unreadable = true;
        for (var second = 0; second < 100; second++) {
            delivery.run();
            ticker.pass(Duration.ofSeconds(1));
        }
        assertThat(log.lines).hasSize(1);

        lane.unreadable = false;
        ticker.pass(Duration.ofMinutes(1));
        delivery.run();

        assertThat(carrier.left).containsExactly(1L);
        assertThat(log.lines).hasSize(2);
    }

    @Test
    void the_log_holds_nothing_of_the_bodies() {
        lane.add(1, SEQENS);
        carrier.unsendable = 1;

        delivery.run();

        assertThat(log.lines).hasSize(1).noneMatch(line -> line.contains("body of 1"));
    }

    /** An in-memory outbox. */
    private static final class FakeLane implements OutboxLane {

        final List<DueMessage> waiting = new ArrayList<>();
        final List<Long> sent = new ArrayList<>();
        final List<Long> failed = new ArrayList<>();
        boolean forgetful;
        boolean unreadable;

        FakeLane add(long id, String destination) {
            waiting.add(new DueMessage(id, "m-" + id, destination, "dossier", "C000000001", "body of " + id, 0));
            return this;
        }

        @Override
        public List<DueMessage> due(Set<String> paused, int limit) {
            if (unreadable) {
                throw new IllegalStateException("database down");
            }
            return waiting.stream()
                    .filter(message -> !paused.contains(message.destination()))
                    .limit(limit)
                    .toList();
        }

        @Override
        public void sent(DueMessage message) {
            if (forgetful) {
                throw new IllegalStateException("database down");
            }
            sent.add(message.id());
            waiting.remove(message);
        }

        @Override
        public void failed(DueMessage message, String reason, Duration pause) {
            failed.add(message.id());
        }
    }

    /** A carrier that fails on demand. */
    private static final class FakeCarrier implements Carrier {

        final List<Long> left = new ArrayList<>();
        final Set<String> broken = new HashSet<>();
        boolean down;
        long breaksAt;
        long unsendable;
        int openings;
        int tries;

        @Override
        public String name() {
            return "The broker";
        }

        @Override
        public CarrierSession open() {
            openings++;
            if (down) {
                throw new CarrierDown(new IOException("refused"));
            }
            return new CarrierSession() {
                @Override
                public void send(DueMessage message) {
                    tries++;
                    if (message.id() == breaksAt) {
                        throw new CarrierDown(new IOException("reset"));
                    }
                    if (message.id() == unsendable) {
                        throw new IllegalArgumentException("body of " + message.id());
                    }
                    if (broken.contains(message.destination())) {
                        throw new DestinationDown(new IOException("full"));
                    }
                    left.add(message.id());
                }

                @Override
                public void close() {
                    // nothing to release
                }
            };
        }
    }

    private static final class FakeTicker {

        long nanos = -5; // a machine's ticker may be negative

        void pass(Duration time) {
            nanos += time.toNanos();
        }
    }

    private static final class LogKeeper extends Handler {

        final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage() + (line.getThrown() == null ? "" : line.getThrown()));
        }

        @Override
        public void flush() {
            // kept in memory
        }

        @Override
        public void close() {
            // kept in memory
        }
    }
}
