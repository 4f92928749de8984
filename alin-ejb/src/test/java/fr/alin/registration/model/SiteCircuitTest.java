package fr.alin.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class SiteCircuitTest {

    private static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    private static final CircuitPolicy POLICY = new CircuitPolicy(
            3, Duration.ofSeconds(5), List.of(Duration.ofSeconds(10), Duration.ofSeconds(30)), Duration.ofMinutes(1));

    private final SiteCircuit circuit = new SiteCircuit("029", NOW);

    @Test
    void opens_after_three_failures_in_a_row_and_keeps_the_reason() {
        fail(2);
        assertThat(circuit.isOpen()).isFalse();

        fail(1);

        assertThat(circuit.isOpen()).isTrue();
        assertThat(circuit.since()).isEqualTo(NOW);
        assertThat(circuit.lastFailure()).contains("silent");
    }

    @Test
    void an_answer_resets_the_failure_count() {
        fail(2);
        assertThat(circuit.answered(NOW)).isFalse();
        fail(2);

        assertThat(circuit.isOpen()).isFalse();
    }

    @Test
    void lets_one_probe_through_after_the_pause() {
        fail(3);

        assertThat(circuit.admit(POLICY, NOW.plusSeconds(9))).isFalse();
        assertThat(circuit.admit(POLICY, NOW.plusSeconds(10))).isTrue();
        assertThat(circuit.admit(POLICY, NOW.plusSeconds(10))).isFalse();
        assertThat(circuit.admit(POLICY, NOW.plusSeconds(70))).isTrue();
    }

    @Test
    void waits_longer_after_each_failed_probe() {
        fail(3);
        assertThat(circuit.nextProbeAt()).isEqualTo(NOW.plusSeconds(10));
        fail(1);
        assertThat(circuit.nextProbeAt()).isEqualTo(NOW.plusSeconds(30));
        fail(1);
        assertThat(circuit.nextProbeAt()).isEqualTo(NOW.plusSeconds(30));
    }

    @Test
    void a_successful_probe_closes_it() {
        fail(3);

        assertThat(circuit.answered(NOW.plusSeconds(10))).isTrue();
        assertThat(circuit.isSound()).isTrue();
        assertThat(circuit.admit(POLICY, NOW.plusSeconds(10))).isTrue();
    }

    private void fail(int times) {
        for (var i = 0; i < times; i++) {
            circuit.failed(POLICY, "silent", NOW);
        }
    }
}
