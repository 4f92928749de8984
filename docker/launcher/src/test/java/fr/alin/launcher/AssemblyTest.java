package fr.alin.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssemblyTest {

    @TempDir
    Path programs;

    private final ConcurrentLinkedQueue<String> events = new ConcurrentLinkedQueue<>();
    private final CountDownLatch bothBegun = new CountDownLatch(2);
    private Assembly assembly;

    @BeforeEach
    void prepare() {
        var values = new Properties();
        values.setProperty("alin.programs", programs.toString());
        assembly = new Assembly(new Steps(new Settings(values)));
    }

    @Test
    void lanes_start_at_the_same_time_and_stop_in_the_opposite_order_of_the_list() {
        assembly.startTogether(List.of(
                List.of(new FakePart("database", this::meet), new FakePart("schema", () -> {})),
                List.of(new FakePart("server", this::meet))));
        assertThat(events).contains("+schema");
        events.clear();
        assembly.stop();
        assertThat(events).containsExactly("-server", "-schema", "-database");
    }

    @Test
    void a_part_that_fails_is_told_after_the_others_and_stopped_with_them() {
        var lanes = List.<List<Part>>of(
                List.of(
                        new FakePart("broker", () -> {
                            throw new LaunchFailure("The broker ended at once.");
                        }),
                        new FakePart("partners", () -> {})),
                List.of(new FakePart("server", () -> {})));
        assertThatThrownBy(() -> assembly.startTogether(lanes))
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("The broker ended at once.");
        assertThat(events).contains("+server").doesNotContain("+partners");
        events.clear();
        assembly.stop();
        assertThat(events).containsExactly("-server", "-broker");
    }

    private void meet() {
        bothBegun.countDown();
        try {
            assertThat(bothBegun.await(10, TimeUnit.SECONDS))
                    .as("both lanes run")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private final class FakePart implements Part {

        private final String name;
        private final Runnable work;

        private FakePart(String name, Runnable work) {
            this.name = name;
            this.work = work;
        }

        @Override
        public String title() {
            return name;
        }

        @Override
        public void start() {
            work.run();
            events.add("+" + name);
        }

        @Override
        public void stop() {
            events.add("-" + name);
        }
    }
}
