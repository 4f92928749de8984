package fr.alin.employer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import fr.alin.shared.model.Siret;
import org.junit.jupiter.api.Test;

class CompanyTest {

    private static final HousingPolicy GENEROUS = new HousingPolicy(
            "1",
            Set.of(PolicyField.ENTRY_DATE, PolicyField.PERMANENT_AGENCY_CONTRACT),
            Set.of(DataSharingChoice.values()),
            ConsentWording.STANDARD,
            false,
            "");

    @Test
    void choices_are_in_the_handbook_s_order() {
        assertThat(company(true, false).choices()).containsExactly(DataSharingChoice.values());
    }

    @Test
    void employees_of_a_company_that_is_no_client_stay_anonymous() {
        assertThat(company(false, false).choices()).containsExactly(DataSharingChoice.ANONYMOUS);
    }

    @Test
    void a_policy_without_choices_offers_anonymous() {
        assertThat(new HousingPolicy("1", Set.of(), Set.of(), null, false, null).choices())
                .containsExactly(DataSharingChoice.ANONYMOUS);
    }

    @Test
    void only_an_agency_can_require_the_contract_question() {
        assertThat(company(true, false).needs(PolicyField.PERMANENT_AGENCY_CONTRACT))
                .isFalse();
        assertThat(company(true, true).needs(PolicyField.PERMANENT_AGENCY_CONTRACT))
                .isTrue();
        assertThat(company(true, false).needs(PolicyField.ENTRY_DATE)).isTrue();
        assertThat(company(true, false).needs(PolicyField.EMPLOYEE_NUMBER)).isFalse();
    }

    private static Company company(boolean client, boolean agency) {
        return new Company(new Siret("82454114802432"), "ALS", 100, false, agency, client, false, GENEROUS);
    }
}
