package fr.alin.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The code that proves an application has one name on every page and in every mail. */
class SecurityCodeNameTest {

    private static final Pattern OTHER_NAME = Pattern.compile(
            "codes? d['’]{1,2}accès|clés? de sécurité|access codes?|security keys?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Test
    void no_page_or_mail_calls_it_otherwise() {
        var words = Repository.here().texts().entrySet().stream()
                .filter(text ->
                        text.getKey().contains("/i18n/") || text.getKey().contains("/integration/mail/"))
                .toList();

        assertThat(words)
                .hasSizeGreaterThan(100)
                .allSatisfy(text -> assertThat(
                                OTHER_NAME.matcher(text.getValue()).results().map(MatchResult::group))
                        .as(text.getKey())
                        .isEmpty());
    }
}
