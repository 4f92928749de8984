package fr.alin.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import fr.alin.web.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data are never shown under technical names or codes. */
class ExportLabelsTest {

    /** Shown by no page and in no PDF, see ExportReader. */
    private static final Set<String> NOT_SHOWN = Set.of("answerOfTheSite", "searchFacts", "rankingFacts", "personKeys");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_name_of_an_export_has_its_label(String language) {
        var texts = Texts.in(Locale.forLanguageTag(language));
        var names = new TreeSet<>(StoredNames.all());
        names.removeAll(NOT_SHOWN);

        assertThat(names).hasSizeGreaterThan(150).contains("signedInAt", "birthName", "companySiret", "stages");
        names.removeIf(name -> texts.find("data.name." + name).isPresent());
        assertThat(names).as("names without a label").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_code_of_an_export_is_in_words(String language) {
        var words = new ExportWords(Locale.forLanguageTag(language));
        var bare = new TreeSet<String>();
        var codes = StoredNames.codes();
        codes.forEach((name, choices) -> choices.stream()
                .filter(choice -> words.listed(name, choice).isEmpty())
                .forEach(choice -> bare.add(name + " " + choice)));

        assertThat(codes).hasSizeGreaterThan(25).containsKeys("civility", "reasons", "kind");
        assertThat(bare).as("codes without words").isEmpty();
    }

    @Test
    void addresses_and_numbers_are_written_as_people_write_them() {
        var words = new ExportWords(Locale.FRENCH);

        assertThat(words.value("email", "anne@xn--socit-esab.fr")).isEqualTo("anne@société.fr");
        assertThat(words.value("mobile", "+33604505792")).isEqualTo("06 04 50 57 92");
    }
}
