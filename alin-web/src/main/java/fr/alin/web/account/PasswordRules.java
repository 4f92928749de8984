package fr.alin.web.account;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import fr.alin.account.model.PasswordRule;
import fr.alin.account.model.PasswordTooWeak;
import fr.alin.web.shared.Messages;

/** The rules of R-040 as the page shows them; those a browser can judge alone tick themselves while typing. */
@Named
@ApplicationScoped
public class PasswordRules {

    private static final List<Shown> SHOWN = List.of(
            new Shown(PasswordRule.EIGHT_CHARACTERS, "^.{8,}$"),
            new Shown(PasswordRule.ONE_DIGIT, "\\p{Nd}"),
            new Shown(PasswordRule.ONE_UPPER_CASE_LETTER, "\\p{Lu}"),
            new Shown(PasswordRule.ONE_LOWER_CASE_LETTER, "\\p{Ll}"));

    public List<Shown> getShown() {
        return SHOWN;
    }

    static String key(PasswordRule rule) {
        return "password.rule." + rule;
    }

    /** What is wrong with a password at its field: the rules it breaks, or why it is easily guessed and what would help. */
    static void tell(String field, PasswordTooWeak refusal, Messages messages) {
        var rules = refusal.broken().stream().map(rule -> messages.text(key(rule)));
        messages.fieldError(
                field, "password-page.too-weak", rules.collect(Collectors.joining(" ; ")), help(refusal, messages));
    }

    private static String help(PasswordTooWeak refusal, Messages messages) {
        return refusal.hints().stream()
                .map(hint -> " " + messages.text("password.hint." + hint))
                .collect(Collectors.joining());
    }

    /** One line of the list: the key of its words, and the pattern by which the browser judges. */
    public record Shown(PasswordRule rule, String pattern) {

        public String key() {
            return PasswordRules.key(rule);
        }
    }
}
