package fr.alin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import fr.alin.web.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * French has a no-break space before ; : ! ? and inside quotation marks, and accents on capitals; English has no space
 * there, nor before the percent sign, and no straight quotation mark. Both write the apostrophe as '.
 */
class FrenchTypographyTest {

    private static final Path TEXTS = Path.of("src/main/resources/fr/alin/web/i18n");

    private static final Pattern TIGHT =
            Pattern.compile("[\\p{L}\\p{N})}»](?:[;!?»]|:(?=\\s|$))(?![\\w|#<=])|«(?=\\S)(?![\\u00A0\\u202F])");
    private static final Pattern BREAKING = Pattern.compile(" [:;!?»]|« ");
    private static final Pattern BARE_CAPITAL =
            Pattern.compile("(?<![\\p{L}'])(?:E(?:t[aerui]|ner|mi[sr]|co|cr|ga|v[aeo]|qui|l[ei]|di)\\p{Ll}|"
                    + "A (?:cet?|cette|partir|la|votre) )");
    private static final Pattern LOOSE =
            Pattern.compile("[\\p{L}\\p{N})][ \\u00A0\\u202F][:;!?](?=\\s|$)|“ | ”|\"|[\\p{N}X][ \\u00A0\\u202F]%");
    private static final Pattern CURLED = Pattern.compile("’");

    static List<String> bundles() {
        return Texts.BUNDLES;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void punctuation_follows_the_rules_of_each_language(String bundle) throws IOException {
        assertThat(offending(bundle + "_fr.properties", TIGHT)).isEmpty();
        assertThat(offending(bundle + "_fr.properties", BREAKING)).isEmpty();
        assertThat(offending(bundle + "_fr.properties", BARE_CAPITAL)).isEmpty();
        assertThat(offending(bundle + "_en.properties", LOOSE)).isEmpty();
        assertThat(offending(bundle + "_fr.properties", CURLED)).isEmpty();
        assertThat(offending(bundle + "_en.properties", CURLED)).isEmpty();
    }

    private static String offending(String file, Pattern wrong) throws IOException {
        try (var lines = Files.lines(TEXTS.resolve(file))) {
            return lines.filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(line.indexOf('=') + 1))
                    .filter(text -> wrong.matcher(text.replaceAll("\\{[^}]*}|&#?\\w+;|https?:\\S+", "X"))
                            .find())
                    .reduce("", (all, text) -> all + "\n" + text);
        }
    }
}
