package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.RegisteredChange;
import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.FamilySituation;
import fr.alin.registration.model.Identity;
import fr.alin.registration.model.ResourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who counts as the same person (domain §11.12-2). */
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
    void any_further_co_applicant_may_hold_the_account() {
        var further = new CoApplicant(
                Registered.person("VALET", "LEA", FamilySituation.SINGLE, ResourceKind.SALARY, "1200"),
                Optional.empty());

        assertThat(identities.differing("Valet", "Léa", Registered.anne())).isNotEmpty();
        assertThat(identities.differing(
                        "Valet",
                        "Léa",
                        RegisteredChange.of(Registered.anne())
                                .otherCoApplicants(further)
                                .made()))
                .isEmpty();
    }

    /** An account of a woman born PETIT with the usage name ROUX, and the spellings of her site. */
    @ParameterizedTest
    @ValueSource(strings = {"PETIT", "ROUX", "PETIT-ROUX", "Roux Petit"})
    void the_usage_name_of_the_account_counts_alone_and_with_the_birth_name(String written) {
        var registered = Registered.alone(written, "ANNE");

        assertThat(identities.differing("Petit", "Roux", "Anne", registered)).isEmpty();
        assertThat(identities.differing("Petit", "Durand", "Berthe", registered))
                .contains(IdentityPart.FIRST_NAME);
        assertThat(identities.differing("Martin", "", "Anne", registered)).containsExactly(IdentityPart.BIRTH_NAME);
    }

    @Test
    void another_person_differs_in_the_expected_parts() {
        assertThat(identities.differing("Martin", "Anne", Registered.anne())).containsExactly(IdentityPart.BIRTH_NAME);
        assertThat(identities.differing("Porte", "Denis", Registered.anne())).containsExactly(IdentityPart.FIRST_NAME);
        assertThat(identities.differing("Martin", "Paul", Registered.anne()))
                .containsExactly(IdentityPart.BIRTH_NAME, IdentityPart.FIRST_NAME);
    }

    @ParameterizedTest(name = "{0}, {1} is {2}, {3}, {4}")
    @CsvSource({
        // account: name, first name; registered: birth name, usage name, first names
        "Cœurdevey, Anne, COEURDEVEY, , ANNE",
        "Lefèvre, Łukasz, LEFEVRE, , LUKASZ",
        "Ægir, Anne, AEGIR, , ANNE",
        "D'Amico, Anne, DAMICO, , ANNE",
        "D’Amico, Anne, D AMICO, , ANNE",
        "Le Guen, Anne, LEGUEN, , ANNE",
        "LEGUEN, Anne, LE GUEN, , ANNE",
        "Porte, Marie-Claire, PORTE, , MARIECLAIRE",
        "Porte, Marie Claire, PORTE, , MARIECLAIRE LOUISE",
        "Porte, MARIECLAIRE, PORTE, , Louise Marie-Claire",
        "Porte, Louise, PORTE, , 'MARIE, LOUISE, JEANNE'",
        "Porte, Jeanne Marie Louise, PORTE, , Marie Louise Jeanne",
        "Porte, Marie Louise, PORTE, , MARIE",
        "Petit-Roux, Anne, PETIT, ROUX, ANNE",
        "Roux-Petit, Anne, PETIT, ROUX, ANNE",
        "Roux Petit, Anne, PETIT, ROUX, ANNE",
        "PETITROUX, Anne, PETIT, ROUX, ANNE",
        "Petit, Anne, PETIT, ROUX, ANNE",
        "Roux, Anne, PETIT, ROUX, ANNE",
        "Petit-Roux, Anne, PETIT, PETIT ROUX, ANNE",
        "Roux, Anne, PETIT, PETIT--ROUX, ANNE",
        "Roux Petit, Anne, PETIT, PETIT-ROUX, ANNE",
        "Roux, Anne, PETIT, ROUX-PETIT, ANNE",
        "Petit--Roux, Anne, PETIT-ROUX, , ANNE",
        "de La Tour, Anne, DELATOUR, , ANNE",
        "De la Tour d'Auvergne, Anne, DE LA TOUR D AUVERGNE, , ANNE",
        "Porte, Éloïse, PORTE, , ELOISE",
        "O’Brien, Anne, OBRIEN, , ANNE",
        "Nguyễn, Thị Hương, NGUYEN, , THI HUONG",
        "Đặng, Anne, DANG, , ANNE",
        "Müller, Jörg, MULLER, , JORG",
        "Müller, Jörg, MUELLER, , JOERG",
        "Groß, Anne, GROSS, , ANNE",
        "Sørensen, Anne, SORENSEN, , ANNE",
        "Saint-Exupéry, Anne, SAINT EXUPERY, , ANNE",
        "Saint-Martin, Anne, ST MARTIN, , ANNE",
        "N'Diaye, Fatou, NDIAYE, , FATOU",
        "Ben Salah, Anne, BENSALAH, , ANNE",
        "El-Haddad, Anne, EL HADDAD, , ANNE",
        "Mac Donald, Anne, MACDONALD, , ANNE",
        "Núñez, Íñigo, NUNEZ, , INIGO",
        "Yıldız, İrem, YILDIZ, , IREM",
        "Șerban, Anne, SERBAN, , ANNE",
        "Anne, Porte, PORTE, , ANNE"
    })
    void the_same_person_is_recognised(
            String name, String firstName, String birthName, String usageName, String firstNames) {
        assertThat(identities.differing(name, firstName, identity(birthName, usageName, firstNames)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1} is not {2}, {3}, {4}")
    @CsvSource({
        "MARTIN, Anne, MARTINEZ, , ANNE, BIRTH_NAME",
        "Le Guen, Anne, GUEN, , ANNE, BIRTH_NAME",
        "Guen, Anne, LE GUEN, , ANNE, BIRTH_NAME",
        "La Tour, Anne, DE LA TOUR, , ANNE, BIRTH_NAME",
        "Petit-Roux, Anne, PETIT, , ANNE, BIRTH_NAME",
        "Petit, Anne, PETIT-ROUX, , ANNE, BIRTH_NAME",
        "Petit-Blanc, Anne, PETIT, ROUX, ANNE, BIRTH_NAME",
        "Petitroux-Petit, Anne, PETIT, ROUX, ANNE, BIRTH_NAME",
        "Muller, Anne, MUELLER, , ANNE, BIRTH_NAME",
        "Leroy, Anne, LEROI, , ANNE, BIRTH_NAME",
        "Porte, Anne, PORTE, , ANNIE, FIRST_NAME",
        "Porte, Annie, PORTE, , ANNE MARIE, FIRST_NAME",
        "Porte, Marie-Claire, PORTE, , MARIE-CLAUDE, FIRST_NAME",
        "Porte, Jean, PORTE, , JEANNE, FIRST_NAME",
        "Porte, Clair, PORTE, , MARIECLAIRE, FIRST_NAME",
        "Porte, Anne Paul, PORTE, , ANNE MARIE, FIRST_NAME",
        "Porte, Éloïse, PORTE, , ELISE, FIRST_NAME",
        "'-', Anne, PORTE, , ANNE, BIRTH_NAME",
        "Porte, '', PORTE, , ANNE, FIRST_NAME"
    })
    void another_name_is_another_person(
            String name, String firstName, String birthName, String usageName, String firstNames, IdentityPart part) {
        assertThat(identities.differing(name, firstName, identity(birthName, usageName, firstNames)))
                .containsExactly(part);
    }

    private static Identity identity(String birthName, String usageName, String firstNames) {
        return new Identity(
                Optional.empty(),
                birthName,
                Optional.ofNullable(usageName),
                firstNames,
                LocalDate.of(1988, 3, 14),
                Optional.empty());
    }

    @Test
    void hyphens_and_apostrophes_separate_words() {
        assertThat(identities.differing(
                        "D Artagnan-Duval", "Jean Pierre", Registered.alone("D'ARTAGNAN DUVAL", "JEAN-PIERRE")))
                .isEmpty();
    }
}
