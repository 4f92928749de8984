package fr.alin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The validator of the platform tries a pattern without a bound for minutes on a text of some megabytes. */
class PatternsTest {

    private static final Pattern PATTERN = Pattern.compile("pattern value=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "landlord/landlord-v1.xsd",
                "registry/interface-nuu.xsd",
                "registry/demande-logement-parametres.xsd"
            })
    void every_pattern_has_a_bound(String schema) throws IOException {
        try (var file = ContractSchemas.class.getResourceAsStream(schema)) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(PATTERN.matcher(text).results().map(found -> found.group(1)))
                    .noneMatch(pattern -> pattern.matches(".*[^\\\\][*+].*") || pattern.contains(",}"));
        }
    }
}
