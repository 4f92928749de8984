package fr.alin.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Locale;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Feedback;
import fr.alin.account.model.PasswordRule;
import fr.alin.web.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    /** A newer zxcvbn that gives another reason is found here, not by a person who chooses a password. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_rule_and_every_hint_has_its_words(String language) {
        var texts = Texts.in(Locale.forLanguageTag(language));
        var rules = Stream.of(PasswordRule.values()).map(PasswordRules::key);
        var hints = Stream.concat(
                        Stream.of("own-words", "french-words", "accepted"),
                        Stream.of(Feedback.class.getFields()).map(PasswordRulesTest::hint))
                .map(hint -> "password.hint." + hint);

        assertThat(Stream.concat(rules, hints))
                .hasSizeGreaterThan(30)
                .allSatisfy(key -> assertThat(texts.find(key)).as(key).isPresent());
    }

    private static String hint(Field key) {
        try {
            return ((String) key.get(null)).replaceFirst("^feedback\\.", "");
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
