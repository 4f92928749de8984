package fr.alin.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before a person is opened, a page shows what the reader types and nothing of the person: her number can be counted up. */
class OpeningPagesTest {

    private static final Pattern READ = Pattern.compile("\\b(?:openingPage|fileOpeningPage)\\.(\\w+)");
    private static final Set<String> TYPED = Set.of("id", "load", "open", "isAsked", "answers", "reason", "proof");

    @ParameterizedTest
    @CsvSource({"support/opening", "dpo/opening"})
    void nothing_of_the_person_is_shown(String page) throws IOException {
        var source = Files.readString(Path.of("src/main/webapp", page + ".xhtml"));

        assertThat(READ.matcher(source).results().map(read -> read.group(1)))
                .isNotEmpty()
                .allMatch(TYPED::contains);
    }
}
