package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.RegisteredChange;
import fr.alin.housingapplication.model.document.DocumentKind;
import fr.alin.housingapplication.model.document.DocumentPolicy;
import fr.alin.housingapplication.model.document.RequiredDocument;
import fr.alin.registration.model.CurrentHousingKind;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;
import org.junit.jupiter.api.Test;

/** After an update only new or changed documents must be ticked again (R-118; domain §11.12-3). */
class DocumentsAskedAgainTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 10, 19);

    private final DocumentPolicy policy = new DocumentPolicy();
    private final RegisteredApplication anne = Registered.anne();
    private final Set<String> ticked = keys(anne, TODAY);

    @Test
    void no_document_is_required_again_when_its_facts_are_unchanged() {
        assertThat(open(RegisteredChange.of(anne).salary("1750.00").made(), TODAY))
                .isEmpty();
    }

    @Test
    void another_salary_requires_only_new_pay_slips() {
        assertThat(open(RegisteredChange.of(anne).salary("1900").made(), TODAY))
                .containsExactlyInAnyOrder(
                        "APPLICANT.PAY_SLIP.2021-09", "APPLICANT.PAY_SLIP.2021-08", "APPLICANT.PAY_SLIP.2021-07");
    }

    @Test
    void another_tax_income_requires_only_that_year_s_notice() {
        var changed = RegisteredChange.of(anne).taxIncome(2020, "23000").made();

        assertThat(open(changed, TODAY)).containsExactly("APPLICANT.TAX_NOTICE.2021.2020");
    }

    @Test
    void a_new_reason_and_a_new_income_add_only_their_documents() {
        var changed = RegisteredChange.of(anne)
                .reasons(RequestReason.HOUSING_TAKEN_BACK, RequestReason.HEALTH)
                .also(ResourceKind.FAMILY_ALLOWANCE, "140")
                .made();

        assertThat(open(changed, TODAY))
                .containsExactlyInAnyOrder("APPLICANT.MEDICAL_CERTIFICATE", "APPLICANT.FAMILY_FUND_CERTIFICATE");
    }

    @Test
    void a_month_later_only_the_latest_pay_slips_are_new() {
        assertThat(open(anne, TODAY.plusMonths(1)))
                .containsExactlyInAnyOrder("APPLICANT.PAY_SLIP.2021-10", "CO_APPLICANT.PAY_SLIP.2021-10");
    }

    @Test
    void a_move_requires_new_housing_documents() {
        var changed = RegisteredChange.of(anne)
                .housing(Registered.housing(CurrentHousingKind.PRIVATE_TENANT, "120"))
                .made();

        assertThat(open(changed, TODAY)).containsExactlyInAnyOrder("APPLICANT.LEASE", "APPLICANT.RENT_RECEIPT");
    }

    @Test
    void ticks_of_a_child_who_leaves_pass_to_no_other_child() {
        var both = RegisteredChange.of(anne)
                .dependants(Registered.child(2012), Registered.child(2015))
                .made();
        var elder = RegisteredChange.of(anne).dependants(Registered.child(2012)).made();
        var younger =
                RegisteredChange.of(anne).dependants(Registered.child(2015)).made();

        assertThat(childKeys(both)).containsAll(childKeys(elder)).containsAll(childKeys(younger));
        assertThat(childKeys(younger)).doesNotContainAnyElementsOf(childKeys(elder));
    }

    @Test
    void unnamed_twins_have_a_document_each() {
        var twins = RegisteredChange.of(anne)
                .dependants(Registered.child(2015), Registered.child(2015))
                .made();

        assertThat(childKeys(twins)).hasSize(2);
    }

    @Test
    void ticks_of_the_former_release_still_count() {
        var tenant = RegisteredChange.of(anne)
                .housing(Registered.housing(CurrentHousingKind.PRIVATE_TENANT, "120"))
                .made();
        var former =
                Set.of("APPLICANT.LEASE_AND_RENT_RECEIPT", "APPLICANT.PAY_SLIP.2021-09", "APPLICANT.IDENTITY_DOCUMENT");

        assertThat(policy.required(tenant, TODAY))
                .filteredOn(document -> document.isIn(former))
                .extracting(RequiredDocument::kind)
                .containsExactly(
                        DocumentKind.IDENTITY_DOCUMENT,
                        DocumentKind.PAY_SLIP,
                        DocumentKind.LEASE,
                        DocumentKind.RENT_RECEIPT);
    }

    @Test
    void keys_fit_their_column_and_contain_no_name() {
        assertThat(keys(anne, TODAY))
                .allSatisfy(key -> assertThat(key).hasSizeLessThanOrEqualTo(80).doesNotContain("LOU", "GIGI", "1750"));
    }

    private Set<String> childKeys(RegisteredApplication application) {
        return keys(application, TODAY).stream()
                .filter(key -> key.startsWith("DEPENDANT"))
                .collect(Collectors.toSet());
    }

    /** The unticked documents, without their facts. */
    private Set<String> open(RegisteredApplication application, LocalDate day) {
        return policy.required(application, day).stream()
                .filter(document -> !document.isIn(ticked))
                .map(document -> document.key().replaceFirst("~.*", ""))
                .collect(Collectors.toSet());
    }

    private Set<String> keys(RegisteredApplication application, LocalDate day) {
        return policy.required(application, day).stream()
                .map(RequiredDocument::key)
                .collect(Collectors.toSet());
    }
}
