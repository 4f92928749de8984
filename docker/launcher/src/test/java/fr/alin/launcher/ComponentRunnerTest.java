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

class ComponentRunnerTest {

    @TempDir
    Path programs;

    private final ConcurrentLinkedQueue<String> events = new ConcurrentLinkedQueue<>();
    private final CountDownLatch bothBegun = new CountDownLatch(2);
    private ComponentRunner runner;

    @BeforeEach
    void prepare() {
        var values = new Properties();
        values.setProperty("alin.programs", programs.toString());
        runner = new ComponentRunner(new LaunchTimes(new Settings(values)));
    }

    @Test
    void lanes_start_in_parallel_and_stop_in_reverse_order() {
        runner.startTogether(List.of(
                List.of(new FakeComponent("database", this::meet), new FakeComponent("schema", () -> {})),
                List.of(new FakeComponent("server", this::meet))));
        assertThat(events).contains("+schema");
        events.clear();
        runner.stop();
        assertThat(events).containsExactly("-server", "-schema", "-database");
    }

    @Test
    void a_failure_is_thrown_after_all_lanes_and_the_component_is_stopped_too() {
        var lanes = List.<List<Component>>of(
                List.of(
                        new FakeComponent("broker", () -> {
                            throw new LaunchFailure("The broker ended at once.");
                        }),
                        new FakeComponent("partners", () -> {})),
                List.of(new FakeComponent("server", () -> {})));
        assertThatThrownBy(() -> runner.startTogether(lanes))
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("The broker ended at once.");
        assertThat(events).contains("+server").doesNotContain("+partners");
        events.clear();
        runner.stop();
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

    private final class FakeComponent implements Component {

        private final String name;
        private final Runnable work;

        private FakeComponent(String name, Runnable work) {
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
