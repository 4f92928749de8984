package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.housingapplication.Registered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domain §11.12-2: who is the same person. */
class IdentityPolicyTest {

    private final IdentityPolicy identities = new IdentityPolicy();

    @ParameterizedTest
    @CsvSource({"Porte, Anne", "PORTE, anne", "Pörte, Ânne", "porte, Marie Anne", "'Porte ', 'Anne-Marie'"})
    void accents_case_hyphens_and_further_first_names_do_not_count(String birthName, String firstName) {
        assertThat(identities.differing(birthName, firstName, Registered.anne()))
                .isEmpty();
    }

    @Test
    void the_co_applicant_may_hold_the_account() {
        assertThat(identities.differing("Gigi", "Denis", Registered.anne())).isEmpty();
    }

    @Test
    void another_person_differs_by_what_differs() {
        assertThat(identities.differing("Martin", "Anne", Registered.anne())).containsExactly(IdentityPart.BIRTH_NAME);
        assertThat(identities.differing("Porte", "Denis", Registered.anne())).containsExactly(IdentityPart.FIRST_NAME);
        assertThat(identities.differing("Martin", "Paul", Registered.anne()))
                .containsExactly(IdentityPart.BIRTH_NAME, IdentityPart.FIRST_NAME);
    }

    @Test
    void hyphens_and_apostrophes_separate_words() {
        assertThat(identities.differing(
                        "D Artagnan-Duval", "Jean Pierre", Registered.alone("D'ARTAGNAN DUVAL", "JEAN-PIERRE")))
                .isEmpty();
    }
}
