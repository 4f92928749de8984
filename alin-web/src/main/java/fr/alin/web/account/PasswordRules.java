package fr.alin.web.account;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import fr.alin.account.model.PasswordRule;
import fr.alin.account.model.PasswordTooWeak;
import fr.alin.web.shared.Messages;

/** The password rules of R-040; those that need no server are ticked by the script while typing. */
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

    /** The message at the field: the broken rules, or why the password is easy to guess and what would help. */
    static void report(String field, PasswordTooWeak refusal, Messages messages) {
        var rules = refusal.broken().stream().map(rule -> messages.text(key(rule)));
        messages.fieldError(
                field, "password-page.too-weak", rules.collect(Collectors.joining(" ; ")), help(refusal, messages));
    }

    private static String help(PasswordTooWeak refusal, Messages messages) {
        return refusal.hints().stream()
                .map(hint -> " " + messages.text("password.hint." + hint))
                .collect(Collectors.joining());
    }

    /** One rule: the key of its text, and the pattern that the browser checks. */
    public record Shown(PasswordRule rule, String pattern) {

        public String key() {
            return PasswordRules.key(rule);
        }
    }
}
