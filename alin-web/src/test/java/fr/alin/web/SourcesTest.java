package fr.alin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** Rules for the text of the pages. */
class SourcesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final int MAX_LINE_LENGTH = 120;

    @Test
    void no_line_of_a_page_is_longer_than_120_characters() throws IOException {
        try (var files = Files.walk(PAGES)) {
            var pages = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertThat(pages).isNotEmpty();
            for (var page : pages) {
                assertThat(Files.readAllLines(page))
                        .as(page.toString())
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(MAX_LINE_LENGTH));
            }
        }
    }
}
