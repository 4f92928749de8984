package fr.alin.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    Path folder;

    private Path current;
    private ServerLog log;

    @BeforeEach
    void begin() throws IOException {
        current = folder.resolve("server.log");
        write(current, "{\"Level\":\"WARNING\",\"LogMessage\":\"The mail server does not answer\"}");
        log = new ServerLog(current);
    }

    @Test
    void is_quiet_without_severe_records() {
        assertThatCode(log::requireQuiet).doesNotThrowAnyException();
    }

    @Test
    void finds_severe_records_in_rotated_files() throws IOException {
        write(folder.resolve("server.log_2026-01-01T00-00-00"), "{\"Level\":\"SEVERE\",\"LogMessage\":\"no disk\"}");
        assertThatThrownBy(log::requireQuiet).isInstanceOf(LaunchFailure.class).hasMessageContaining("no disk");
    }

    @Test
    void reports_email_addresses() throws IOException {
        write(current, "{\"Level\":\"INFO\",\"LogMessage\":\"A mail for anne.porte@example.org left\"}");
        assertThatThrownBy(log::requireQuiet)
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("contain an e-mail address");
    }

    @Test
    void reads_what_was_written_later_also_after_a_rotation() throws IOException {
        var before = log.size();
        Files.move(current, folder.resolve("server.log_2026-01-01T00-00-00"));
        assertThat(log.textAfter(before)).isEmpty();
        write(current, "é");
        write(folder.resolve("server.log_2026-01-02T00-00-00"), "second");
        assertThat(log.textAfter(before)).isEqualTo("second\né\n");
        assertThat(log.textAfter(before + "second\n".length())).isEqualTo("é\n");
        assertThat(log.textAfter(log.size())).isEmpty();
    }

    @Test
    @Timeout(5)
    void reads_very_long_lines_quickly() throws IOException {
        write(current, ("{\"Level\":\"INFO\",\"LogMessage\":\"" + "x".repeat(100_000) + "\"}\n").repeat(50));
        assertThatCode(log::requireQuiet).doesNotThrowAnyException();
    }

    private static void write(Path file, String line) throws IOException {
        Files.writeString(file, line + "\n");
    }
}
