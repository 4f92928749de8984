package fr.alin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.shared.model.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Handbook #2, the rules of. */
class PasswordRuleTest {

    static final EmailAddress ANNE = new EmailAddress("Anne.Porte7@example.fr");

    @ParameterizedTest
    @CsvSource({
        "Tulipe1, EIGHT_CHARACTERS",
        "Grenadine, ONE_DIGIT",
        "grenadine1, ONE_UPPER_CASE_LETTER",
        "GRENADINE1, ONE_LOWER_CASE_LETTER",
        "Anne.Porte7@example.fr, NOT_THE_USERNAME",
        "ANNE.PORTE7@EXAMPLE.Fr, NOT_THE_USERNAME",
        "Password123, NOT_TOO_COMMON",
        "Azerty-2026, NOT_TOO_COMMON",
        "MotDePasse1!, NOT_TOO_COMMON"
    })
    void names_the_one_rule_that_is_broken(String password, PasswordRule broken) {
        assertThat(PasswordRule.brokenBy(password, ANNE)).containsExactly(broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Abcdefg1", "Grenadine1", "Élan-du-Soir-42", "un Deux trois 4"})
    void accepts_what_keeps_them_all(String password) {
        assertThat(PasswordRule.brokenBy(password, ANNE)).isEmpty();
    }

    @Test
    void names_every_rule_that_nothing_at_all_breaks() {
        assertThat(PasswordRule.brokenBy("", ANNE))
                .containsExactly(
                        PasswordRule.EIGHT_CHARACTERS,
                        PasswordRule.ONE_DIGIT,
                        PasswordRule.ONE_UPPER_CASE_LETTER,
                        PasswordRule.ONE_LOWER_CASE_LETTER);
    }

    @Test
    void refuses_to_hash_whole_books() {
        assertThat(PasswordRule.brokenBy("Aa1" + "x".repeat(126), ANNE))
                .containsExactly(PasswordRule.AT_MOST_128_CHARACTERS);
        assertThat(PasswordRule.brokenBy("Aa1" + "x".repeat(125), ANNE)).isEmpty();
    }
}
