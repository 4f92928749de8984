package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class RefusedFieldTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void each_field_of_a_refusal_is_on_a_page() throws IOException {
        var pages = pages();

        assertThat(RefusedField.ids())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(pages).contains(" id=\"" + id + "\""));
    }

    private static String pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(RefusedFieldTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
