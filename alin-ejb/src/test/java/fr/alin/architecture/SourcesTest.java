package fr.alin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Checks that need the text of the sources. */
class SourcesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path WEB = Path.of("../alin-web/src/main/java");
    private static final Path CONNECTORS = Path.of("../alin-integration/connectors/src/main/java");
    /** {@code text.length() > MOST ? text.substring(0, MOST)}, and the same with {@code Math.min}. */
    private static final Pattern CUT_BY_LENGTH =
            Pattern.compile("\\.length\\(\\) >=? [^?;]*\\? [^:;]*\\.substring\\(0,|\\.substring\\(0, Math\\.min\\(");

    private static final int MAX_FILE_LINES = 250;
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|record|enum|interface) ");

    /** Per cent of the types; it may only rise. */
    private static final int LEAST_NOT_PUBLIC = 25;

    @Test
    void every_package_has_a_package_info() throws IOException {
        assertThat(directoriesWith(file -> file.toString().endsWith(".java")))
                .allSatisfy(directory ->
                        assertThat(directory.resolve("package-info.java")).exists());
    }

    @Test
    void no_file_exceeds_the_maximum_length() throws IOException {
        try (var files = Files.walk(MAIN)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(MAX_FILE_LINES));
        }
    }

    @Test
    void texts_are_cut_by_one_class_that_splits_no_character() throws IOException {
        for (var main : List.of(MAIN, WEB, CONNECTORS)) {
            try (var files = Files.walk(main)) {
                assertThat(files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("ShortText.java")))
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(CUT_BY_LENGTH));
            }
        }
    }

    @Test
    void what_its_package_alone_needs_is_not_public() throws IOException {
        try (var files = Files.walk(MAIN)) {
            var types = files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .toList();
            var notPublic = 0;
            for (var type : types) {
                if (!PUBLIC_TYPE.matcher(Files.readString(type)).find()) {
                    notPublic++;
                }
            }
            assertThat(100 * notPublic / types.size())
                    .as("%d of %d types are not public, in per cent", notPublic, types.size())
                    .isGreaterThanOrEqualTo(LEAST_NOT_PUBLIC);
        }
    }

    private static List<Path> directoriesWith(Predicate<Path> wanted) throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(wanted).map(Path::getParent).distinct().toList();
        }
    }
}
