package fr.alin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

/** What only the text of the sources shows. */
class SourcesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST_FILE = 250;

    @Test
    void every_package_says_what_it_holds() throws IOException {
        assertThat(directoriesWith(file -> file.toString().endsWith(".java")))
                .allSatisfy(directory ->
                        assertThat(directory.resolve("package-info.java")).exists());
    }

    @Test
    void no_file_is_longer_than_a_reader_holds() throws IOException {
        try (var files = Files.walk(MAIN)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
        }
    }

    private static List<Path> directoriesWith(Predicate<Path> wanted) throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(wanted).map(Path::getParent).distinct().toList();
        }
    }
}
