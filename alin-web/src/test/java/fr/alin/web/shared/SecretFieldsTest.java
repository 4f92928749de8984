package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Fields kept over a redirect include no password and no code. */
class SecretFieldsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern PASSWORD = Pattern.compile("<al:password [^>]*?\\bid=\"([^\"]+)\"");
    private static final Pattern CODE =
            Pattern.compile("<h:inputText [^>]*?\\bid=\"([^\"]+)\"[^>]*?autocomplete=\"one-time-code\"");
    private static final Pattern OTHER_SECRET = Pattern.compile("<h:inputSecret ");

    @Test
    void every_field_of_a_password_or_a_code_is_known_by_name() throws IOException {
        var secrets = new TreeSet<String>();
        for (var page : pages()) {
            var text = Files.readString(page);
            PASSWORD.matcher(text).results().map(SecretFieldsTest::name).forEach(secrets::add);
            CODE.matcher(text).results().map(SecretFieldsTest::name).forEach(secrets::add);
        }
        assertThat(secrets).hasSizeGreaterThanOrEqualTo(3).isSubsetOf(TypedFields.SECRETS);
    }

    @Test
    void a_password_is_asked_by_the_one_tag() throws IOException {
        for (var page : pages()) {
            assertThat(page.endsWith("WEB-INF/tags/password.xhtml")
                            || !OTHER_SECRET.matcher(Files.readString(page)).find())
                    .as(page.toString())
                    .isTrue();
        }
    }

    private static String name(MatchResult field) {
        return field.group(1);
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
