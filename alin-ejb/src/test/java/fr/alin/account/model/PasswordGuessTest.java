package fr.alin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordGuessTest {

    static final PasswordOwner ANNE = PasswordOwner.of(
            new EmailAddress("anne.porte@maison.example.fr"),
            List.of("CŒURDEVEY", "LE GUEN", "ANNE-LAURE"),
            new MobilePhone("0604505792"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P@ssw0rd1", "Aa123456", "Bonjour1", "Soleil2024", "Azertyuiop1", "Motdepasse1", "Jetaime1",
                "Marseille13", "Doudou1234", "Abcdefgh1", "Qwerty123", "Coucou12", "JeanMarie1975", "Chateau75",
                "Aaaaaaaa1", "A1a1a1a1a1a1a1a1a1", "Mot2passe!", "Lilas75Paris"
            })
    void lists_and_patterns_are_easy(String password) {
        assertThat(PasswordGuess.of(password, ANNE).isHard()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Coeurdevey1",
                "Leguen1988",
                "LeGuen88",
                "AnneLaure1",
                "Annelaure-Leguen1",
                "LeguenAnnelaure2",
                "A.leguen1",
                "anne.porte@maison.example.fr1A",
                "Anne.porte1",
                "Maison1234",
                "0604505792Aa",
                "Actionlogement1",
                "Action Logement 1",
                "Alin2024",
                "C0eurdevey1"
            })
    void the_owners_and_the_services_names_are_easy(String password) {
        assertThat(PasswordGuess.of(password, ANNE).isHard()).isFalse();
        assertThat(PasswordGuess.of(password, ANNE).hints()).contains("own-words");
    }

    /** Three parts that are each easy: zxcvbn's minimum per part does not make them hard. */
    @ParameterizedTest
    @CsvSource({
        "Alin2024alin, own-words",
        "Alin2027logement, own-words",
        "Al'in2026!, own-words",
        "Demande2026!, own-words",
        "Bailleur1234!, own-words",
        "Actionlogement75!, own-words",
        "LeGuen2024!, own-words",
        "Annelaure1975!, own-words",
        "Printemps2024!, french-words",
        "Décembre2025!, french-words",
        "Decembre2025!, french-words",
        "Août2026!!, french-words",
        "Soleil1234!, french-words",
        "Bonjour2025!, french-words",
        "Marseille2024!, extra.suggestions.addAnotherWord",
        "Maxime1990!, french-words",
        "Chouchou2024!, repeat.suggestions.avoidRepeatedWords",
        "Bonjour.Soleil, french-words",
        "Motdepasse1!, extra.suggestions.addAnotherWord"
    })
    void a_word_with_a_year_or_a_sign_is_easy(String password, String hint) {
        assertThat(PasswordGuess.of(password, ANNE).isHard()).isFalse();
        assertThat(PasswordGuess.of(password, ANNE).hints()).contains(hint, "accepted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xk7pQm2z",
                "Toit-Clair-42",
                "Mimosa-Lavande-88",
                "Trois-toits-2026",
                "Un-toit-pour-2026",
                "Autre-toit-2027",
                "cheval-agrafe-pile-correct",
                "Tr0ub4dour&3 lune bleue",
                "Porte-Bleue-7",
                "q1Rk0Hn3fZ_sW8yVbT2xLc5d"
            })
    void random_passwords_and_phrases_are_hard(String password) {
        assertThat(PasswordGuess.of(password, ANNE)).isEqualTo(new PasswordGuess(true, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "P@ssw0rd1, dictionary.warning.passwords.similar",
        "P@ssw0rd1, dictionary.suggestions.l33t",
        "Aa123456, dictionary.warning.passwords.veryCommon",
        "Chateau75, extra.suggestions.addAnotherWord",
        "Abcdefgh1, sequence.suggestions.avoidSequences"
    })
    void hints_are_keys(String password, String hint) {
        assertThat(PasswordGuess.of(password, ANNE).hints()).contains(hint);
    }

    /** zxcvbn took far too long over a hundred thousand characters. */
    @Test
    void a_long_text_is_judged_by_its_start() {
        var begin = Instant.now();

        assertThat(PasswordGuess.of("1234567890".repeat(10_000), ANNE).isHard()).isFalse();

        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void the_owner_is_masked_in_logs() {
        assertThat(ANNE).hasToString("PasswordOwner[…]");
    }
}
