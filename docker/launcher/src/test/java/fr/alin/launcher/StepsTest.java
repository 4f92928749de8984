package fr.alin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepsTest {

    @Test
    void steps_are_remembered_from_one_command_to_the_next(@TempDir Path programs) {
        var values = new Properties();
        values.setProperty("alin.programs", programs.toString());
        var start = Instant.parse("2026-03-02T08:00:00Z");

        new Steps(new Settings(values)).add("Payara 6 on port 1", start, start.plusSeconds(25));

        assertThat(new Steps(new Settings(values)).all())
                .containsExactly(new Steps.Step("Payara 6 on port 1", start, start.plusSeconds(25)));
    }
}
