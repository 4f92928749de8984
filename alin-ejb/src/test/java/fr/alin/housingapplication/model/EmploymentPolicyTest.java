package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import fr.alin.housingapplication.Registered;
import fr.alin.registration.model.ProfessionalSituation;
import fr.alin.registration.model.RegisteredPerson;
import org.junit.jupiter.api.Test;

/** Who needs no company (CCH L313-26-2). */
class EmploymentPolicyTest {

    private final EmploymentPolicy policy = new EmploymentPolicy();

    @Test
    void a_job_seeker_needs_no_company() {
        assertThat(policy.exemption(withoutSiret(ProfessionalSituation.UNEMPLOYED), false))
                .contains(CompanyExemption.JOB_SEEKER);
    }

    @Test
    void an_applicant_with_an_enforceable_right_to_a_home_needs_none() {
        assertThat(policy.exemption(withoutSiret(ProfessionalSituation.OTHER), true))
                .contains(CompanyExemption.DALO);
    }

    @Test
    void others_without_a_siret_are_not_exempt() {
        assertThat(policy.exemption(withoutSiret(ProfessionalSituation.PERMANENT), false))
                .isEmpty();
    }

    @Test
    void a_person_with_a_siret_is_never_exempt() {
        assertThat(policy.exemption(Registered.anne().applicant(), true)).isEmpty();
    }

    private static RegisteredPerson withoutSiret(ProfessionalSituation situation) {
        return Registered.working(Optional.empty(), situation).applicant();
    }
}
