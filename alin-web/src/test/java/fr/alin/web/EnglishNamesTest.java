package fr.alin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;

import fr.alin.web.shared.Texts;
import org.junit.jupiter.api.Test;

/** A thing has one name in English: an application is what the registration site holds, a candidacy is for one home. */
class EnglishNamesTest {

    private static final Pattern OTHER_NAMES =
            Pattern.compile("\\b(adviser|consultant|committee|dossier)s?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CANDIDACY_ALONE = Pattern.compile("(?is)(?!.*demande).*candidature.*");
    private static final Pattern APPLICATION_ALONE = Pattern.compile("(?is)(?!.*candidac).*\\bapplications?\\b.*");

    @Test
    void advisors_commissions_and_files_have_one_name() {
        assertThat(texts(Locale.ENGLISH).entrySet())
                .hasSizeGreaterThan(1000)
                .noneMatch(text -> OTHER_NAMES.matcher(text.getValue()).find());
    }

    @Test
    void a_candidacy_is_not_called_an_application() {
        var french = texts(Locale.FRENCH);

        assertThat(texts(Locale.ENGLISH).entrySet())
                .noneMatch(text ->
                        CANDIDACY_ALONE.matcher(french.get(text.getKey())).matches()
                                && APPLICATION_ALONE.matcher(text.getValue()).matches());
    }

    private static TreeMap<String, String> texts(Locale language) {
        var texts = new TreeMap<String, String>();
        for (var name : Texts.BUNDLES) {
            var bundle = ResourceBundle.getBundle(
                    "fr.alin.web.i18n." + name,
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
        return texts;
    }
}
