package fr.alin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTimesTest {

    @Test
    void steps_are_shared_between_commands(@TempDir Path programs) {
        var values = new Properties();
        values.setProperty("alin.programs", programs.toString());
        var start = Instant.parse("2026-03-02T08:00:00Z");

        new LaunchTimes(new Settings(values)).add("Payara 6 on port 1", start, start.plusSeconds(25));

        assertThat(new LaunchTimes(new Settings(values)).all())
                .containsExactly(new LaunchTimes.Step("Payara 6 on port 1", start, start.plusSeconds(25)));
    }
}
