package fr.alin.housingapplication.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.RegisteredChange;
import fr.alin.registration.model.CurrentHousingKind;
import fr.alin.registration.model.FamilySituation;
import fr.alin.registration.model.ProfessionalSituation;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domain §3.2 and §3.3. The handbook's screen dates from 19 October 2021. */
class DocumentPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 10, 19);

    private final DocumentPolicy policy = new DocumentPolicy();

    @Test
    void the_handbook_s_list_of_anne_porte() {
        assertThat(keys(Registered.anne(), TODAY))
                .containsSequence(
                        "APPLICANT.IDENTITY_DOCUMENT",
                        "APPLICANT.PAY_SLIP.2021-09",
                        "APPLICANT.PAY_SLIP.2021-08",
                        "APPLICANT.PAY_SLIP.2021-07",
                        "APPLICANT.TAX_NOTICE.2020.2019",
                        "APPLICANT.TAX_NOTICE.2021.2020",
                        "APPLICANT.HOST_CERTIFICATE",
                        "APPLICANT.LANDLORD_NOTICE")
                .contains("CO_APPLICANT.IDENTITY_DOCUMENT", "CO_APPLICANT.PAY_SLIP.2021-09");
    }

    @Test
    void pay_slips_may_span_two_years() {
        assertThat(keys(Registered.alone("PORTE", "ANNE"), LocalDate.of(2022, 2, 1)))
                .contains("APPLICANT.PAY_SLIP.2022-01", "APPLICANT.PAY_SLIP.2021-12", "APPLICANT.PAY_SLIP.2021-11");
    }

    @Test
    void this_year_s_tax_notice_is_required_once_issued() {
        var application = Registered.alone("PORTE", "ANNE");

        assertThat(keys(application, LocalDate.of(2021, 8, 31)))
                .contains("APPLICANT.TAX_NOTICE.2020.2019")
                .doesNotContain("APPLICANT.TAX_NOTICE.2021.2020");
        assertThat(keys(application, LocalDate.of(2021, 9, 1))).contains("APPLICANT.TAX_NOTICE.2021.2020");
    }

    @Test
    void two_salaries_require_each_pay_slip_once() {
        assertThat(keys(Registered.anne(), TODAY)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "MARRIED, FAMILY_BOOK",
        "CIVIL_PARTNERSHIP, CIVIL_PARTNERSHIP_CERTIFICATE",
        "DIVORCED, DIVORCE_JUDGMENT",
        "SEPARATED, SEPARATION_PROOF",
        "WIDOWED, DEATH_CERTIFICATE"
    })
    void the_family_situation_calls_for_its_document(FamilySituation situation, DocumentKind kind) {
        assertThat(SituationDocuments.ofFamily(situation))
                .extracting(DocumentRequest::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "PENSION, PENSION_NOTICE",
        "DISABILITY_PENSION, PENSION_NOTICE",
        "UNEMPLOYMENT_BENEFIT, UNEMPLOYMENT_PAYMENT_NOTICE",
        "ALIMONY, ALIMONY_PROOF",
        "MINIMUM_INCOME, FAMILY_FUND_CERTIFICATE",
        "GRANT, GRANT_NOTICE"
    })
    void each_income_calls_for_its_document(ResourceKind resource, DocumentKind kind) {
        assertThat(SituationDocuments.ofResource(resource))
                .extracting(DocumentRequest::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "STUDENT, STUDENT_CARD",
        "APPRENTICE, APPRENTICESHIP_CONTRACT",
        "SELF_EMPLOYED, BALANCE_SHEET",
        "OTHER, PROFESSIONAL_SITUATION_PROOF"
    })
    void the_work_calls_for_its_document(ProfessionalSituation work, DocumentKind kind) {
        assertThat(SituationDocuments.ofWork(work))
                .extracting(DocumentRequest::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "WITH_PARENTS_OR_CHILDREN, HOST_CERTIFICATE",
        "HOTEL, RESIDENCE_MANAGER_CERTIFICATE",
        "CAMPING, CAMPING_RECEIPT",
        "HOMELESS, SOCIAL_WORKER_OR_DOMICILE_CERTIFICATE",
        "OWNER, OWNERSHIP_DEED"
    })
    void the_current_housing_calls_for_its_document(CurrentHousingKind housing, DocumentKind kind) {
        assertThat(HousingDocuments.of(RegisteredChange.of(Registered.anne())
                        .housing(Registered.housing(housing, "0"))
                        .made()))
                .extracting(DocumentRequest::kind)
                .containsExactly(kind);
    }

    @Test
    void a_tenant_needs_the_lease_and_a_rent_receipt() {
        assertThat(HousingDocuments.of(RegisteredChange.of(Registered.anne())
                        .housing(Registered.housing(CurrentHousingKind.SOCIAL_TENANT, "0"))
                        .made()))
                .extracting(DocumentRequest::kind)
                .containsExactly(DocumentKind.LEASE, DocumentKind.RENT_RECEIPT);
    }

    @ParameterizedTest
    @CsvSource({
        "DEMOLITION, DEMOLITION_PROOF",
        "UNFIT_HOUSING, UNFIT_HOUSING_PROOF",
        "HOUSING_TAKEN_BACK, LANDLORD_NOTICE",
        "EVICTION, EVICTION_PROOF",
        "FAMILY_VIOLENCE, VIOLENCE_PROOF",
        "HEALTH, MEDICAL_CERTIFICATE",
        "TOO_EXPENSIVE, HOUSING_COST_PROOF",
        "FAMILY_REUNION, FAMILY_REUNION_PROOF",
        "CHILD_CARE_WORKER, CHILD_CARE_LICENCE",
        "JOB_TRANSFER, JOB_TRANSFER_CERTIFICATE",
        "CLOSER_TO_WORK, WORKPLACE_PROOF",
        "OWNER_IN_DIFFICULTY, DEBT_PLAN"
    })
    void the_reason_calls_for_its_document(RequestReason reason, DocumentKind kind) {
        assertThat(SituationDocuments.ofReason(reason))
                .extracting(DocumentRequest::kind)
                .containsExactly(kind);
    }

    /** The keys without the facts. */
    private List<String> keys(RegisteredApplication application, LocalDate day) {
        return policy.required(application, day).stream()
                .map(document -> document.key().replaceFirst("~.*", ""))
                .toList();
    }
}
