package fr.alin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Handbook #2, the rules of. */
class PasswordRuleTest {

    static final PasswordOwner ANNE = PasswordOwner.of(
            new EmailAddress("Anne.Porte7@example.fr"), List.of("PORTE", "", "ANNE"), new MobilePhone("0604505792"));

    @ParameterizedTest
    @CsvSource({
        "Tulipe1, EIGHT_CHARACTERS",
        "Grenadine, ONE_DIGIT",
        "grenadine1, ONE_UPPER_CASE_LETTER",
        "GRENADINE1, ONE_LOWER_CASE_LETTER",
        "Anne.Porte7@example.fr, NOT_THE_USERNAME",
        "ANNE.PORTE7@EXAMPLE.Fr, NOT_THE_USERNAME",
        "P@ssw0rd1, HARD_TO_GUESS",
        "Aa123456, HARD_TO_GUESS",
        "Password123, HARD_TO_GUESS",
        "Abcdefg1, HARD_TO_GUESS"
    })
    void names_the_broken_rule(String password, PasswordRule broken) {
        assertThat(PasswordRule.brokenBy(password, ANNE)).containsExactly(broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xk7pQm2z", "Grenadine-au-lait-1", "Élan-du-Soir-42", "un Deux trois 4"})
    void accepts_passwords_that_keep_all_rules(String password) {
        assertThat(PasswordRule.brokenBy(password, ANNE)).isEmpty();
    }

    @Test
    void an_empty_password_breaks_several_rules() {
        assertThat(PasswordRule.brokenBy("", ANNE))
                .containsExactly(
                        PasswordRule.EIGHT_CHARACTERS,
                        PasswordRule.ONE_DIGIT,
                        PasswordRule.ONE_UPPER_CASE_LETTER,
                        PasswordRule.ONE_LOWER_CASE_LETTER);
    }

    @Test
    void refuses_very_long_passwords() {
        var sentence = "Trois toits rouges au bord du canal ".repeat(4);
        assertThat(PasswordRule.brokenBy(sentence.substring(0, 129 - 1) + "1", ANNE))
                .containsExactly(PasswordRule.AT_MOST_128_CHARACTERS);
        assertThat(PasswordRule.brokenBy(sentence.substring(0, 127) + "1", ANNE))
                .isEmpty();
    }
}
