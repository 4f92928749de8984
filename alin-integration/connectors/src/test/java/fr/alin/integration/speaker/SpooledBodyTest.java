package fr.alin.integration.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import fr.alin.shared.security.SignedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpooledBodyTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 256 * 1024, 256 * 1024 + 1, 3_000_000})
    void a_body_of_any_size_is_read_again_and_leaves_nothing(int size) throws IOException {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        var before = files();

        try (var body = SpooledBody.of(new ByteArrayInputStream(bytes))) {
            assertThat(body.digest()).isEqualTo(SignedText.of("", "", bytes).digest());
            try (var again = body.open()) {
                assertThat(again.readAllBytes()).isEqualTo(bytes);
            }
        }

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_torn_body_leaves_nothing() throws IOException {
        var before = files();
        var torn = new InputStream() {
            private int left = 1_000_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("torn");
                }
                return 7;
            }
        };

        assertThatThrownBy(() -> SpooledBody.of(torn)).hasMessage("torn");

        assertThat(files()).isEqualTo(before);
    }

    private static long files() throws IOException {
        try (var found = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return found.filter(file -> file.getFileName().toString().startsWith("alin-call-"))
                    .count();
        }
    }
}
