package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.RegisteredChange;
import fr.alin.housingapplication.model.document.DocumentKind;
import fr.alin.housingapplication.model.document.DocumentPolicy;
import fr.alin.housingapplication.model.document.RequiredDocument;
import fr.alin.registration.model.Answer;
import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.CoApplicantLink;
import fr.alin.registration.model.Dependant;
import fr.alin.registration.model.Disability;
import fr.alin.registration.model.FamilySituation;
import fr.alin.registration.model.Kinship;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;
import fr.alin.registration.model.UnbornChildren;
import org.junit.jupiter.api.Test;

/** Assignment of documents to persons: signers, children, other adults, and persons named in an annex. */
class DocumentsOfHouseholdTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 10, 19);

    private final DocumentPolicy policy = new DocumentPolicy();

    @Test
    void each_child_needs_a_birth_certificate_and_a_ward_also_a_judgment() {
        var household = RegisteredChange.of(Registered.anne())
                .dependants(person("ZOE", 2015, Kinship.CHILD), person("MAX", 2014, Kinship.OTHER))
                .made();

        assertThat(kindsOf("ZOE PORTE", household)).containsExactly(DocumentKind.BIRTH_CERTIFICATE);
        assertThat(kindsOf("MAX PORTE", household))
                .containsExactly(DocumentKind.BIRTH_CERTIFICATE, DocumentKind.GUARDIANSHIP_JUDGMENT);
    }

    @Test
    void an_adult_child_needs_an_identity_document_and_another_adult_also_tax_notices() {
        var household = RegisteredChange.of(Registered.anne())
                .dependants(person("LEA", 2002, Kinship.CHILD), person("JEANNE", 1950, Kinship.PARENT))
                .made();

        assertThat(kindsOf("LEA PORTE", household)).containsExactly(DocumentKind.IDENTITY_DOCUMENT);
        assertThat(kindsOf("JEANNE PORTE", household))
                .containsExactly(DocumentKind.IDENTITY_DOCUMENT, DocumentKind.TAX_NOTICE, DocumentKind.TAX_NOTICE);
    }

    @Test
    void a_child_comes_of_age_on_its_birthday() {
        var household = RegisteredChange.of(Registered.anne())
                .dependants(person("LEA", 2003, Kinship.CHILD))
                .made();

        assertThat(policy.required(household, LocalDate.of(2021, 2, 28)))
                .filteredOn(document -> document.personName().equals("LEA PORTE"))
                .extracting(RequiredDocument::kind)
                .containsExactly(DocumentKind.BIRTH_CERTIFICATE);
        assertThat(policy.required(household, LocalDate.of(2021, 3, 1)))
                .filteredOn(document -> document.personName().equals("LEA PORTE"))
                .extracting(RequiredDocument::kind)
                .containsExactly(DocumentKind.IDENTITY_DOCUMENT);
    }

    @Test
    void every_co_applicant_needs_documents() {
        var household = RegisteredChange.of(Registered.anne())
                .otherCoApplicants(new CoApplicant(
                        Registered.person("GIGI", "PAUL", FamilySituation.SINGLE, ResourceKind.PENSION, "1100"),
                        Optional.of(CoApplicantLink.SIBLING)))
                .made();

        assertThat(kindsOf("PAUL GIGI", household))
                .containsExactly(
                        DocumentKind.IDENTITY_DOCUMENT,
                        DocumentKind.PENSION_NOTICE,
                        DocumentKind.TAX_NOTICE,
                        DocumentKind.TAX_NOTICE);
    }

    @Test
    void the_card_is_required_of_the_person_in_the_annex_by_birth_date_or_name() {
        var byDate = disabled(annex(Optional.empty(), Optional.of(LocalDate.of(2015, 3, 1)), Answer.UNDOCUMENTED));
        var byName = disabled(annex(Optional.of("porte zoe"), Optional.empty(), Answer.UNDOCUMENTED));

        for (var household : List.of(byDate, byName)) {
            assertThat(kindsOf("ZOE PORTE", household))
                    .containsExactly(DocumentKind.BIRTH_CERTIFICATE, DocumentKind.DISABILITY_CARD);
            assertThat(kindsOf("ANNE PORTE", household)).doesNotContain(DocumentKind.DISABILITY_CARD);
        }
    }

    @Test
    void without_an_annex_the_card_is_required_of_the_applicant() {
        var household = RegisteredChange.of(Registered.anne())
                .reasons(RequestReason.DISABILITY)
                .made();

        assertThat(kindsOf("ANNE PORTE", household)).containsOnlyOnce(DocumentKind.DISABILITY_CARD);
    }

    @Test
    void a_card_that_raises_the_ceilings_is_required_even_if_not_a_reason() {
        var annex = annex(Optional.of("ANNE PORTE"), Optional.empty(), Answer.YES);
        var without = annex(Optional.of("ANNE PORTE"), Optional.empty(), Answer.NO);

        assertThat(kindsOf(
                        "ANNE PORTE",
                        RegisteredChange.of(Registered.anne())
                                .disabilities(annex)
                                .made()))
                .contains(DocumentKind.DISABILITY_CARD);
        assertThat(kindsOf(
                        "ANNE PORTE",
                        RegisteredChange.of(Registered.anne())
                                .disabilities(without)
                                .made()))
                .doesNotContain(DocumentKind.DISABILITY_CARD);
    }

    @Test
    void a_separation_requires_what_is_not_proved_yet() {
        assertThat(separating(FamilySituation.MARRIED)).contains(DocumentKind.SEPARATION_PROOF);
        assertThat(separating(FamilySituation.CIVIL_PARTNERSHIP)).contains(DocumentKind.PARTNERSHIP_DISSOLUTION);
        assertThat(separating(FamilySituation.DIVORCED))
                .containsOnlyOnce(DocumentKind.DIVORCE_JUDGMENT)
                .doesNotContain(DocumentKind.SEPARATION_PROOF);
    }

    @Test
    void an_unborn_child_requires_a_certificate_and_assets_are_always_declared() {
        var household = RegisteredChange.of(Registered.alone("PORTE", "ANNE"))
                .unborn(new UnbornChildren(1, Optional.of(LocalDate.of(2022, 1, 1))))
                .made();

        assertThat(kindsOf("ANNE PORTE", household))
                .contains(DocumentKind.PREGNANCY_CERTIFICATE)
                .endsWith(DocumentKind.ASSETS_DECLARATION);
        assertThat(kindsOf("DENIS GIGI", Registered.anne())).doesNotContain(DocumentKind.ASSETS_DECLARATION);
    }

    private List<DocumentKind> separating(FamilySituation situation) {
        return kindsOf(
                "ANNE PORTE",
                RegisteredChange.of(Registered.anne())
                        .family(situation)
                        .reasons(RequestReason.SEPARATION)
                        .made());
    }

    private static RegisteredApplication disabled(Disability annex) {
        return RegisteredChange.of(Registered.anne())
                .dependants(person("ZOE", 2015, Kinship.CHILD))
                .reasons(RequestReason.DISABILITY)
                .disabilities(annex)
                .made();
    }

    private List<DocumentKind> kindsOf(String name, RegisteredApplication application) {
        return policy.required(application, TODAY).stream()
                .filter(document -> document.personName().equals(name))
                .map(RequiredDocument::kind)
                .toList();
    }

    private static Dependant person(String firstName, int birthYear, Kinship kinship) {
        return new Dependant(
                Optional.of("PORTE"),
                Optional.of(firstName),
                LocalDate.of(birthYear, 3, 1),
                Optional.empty(),
                Optional.of(kinship),
                Optional.empty());
    }

    private static Disability annex(Optional<String> person, Optional<LocalDate> birthDate, Answer card) {
        return new Disability(
                person,
                birthDate,
                Optional.of(card),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
