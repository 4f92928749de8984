package fr.alin.housingapplication.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import fr.alin.employer.model.Company;
import fr.alin.employer.model.PolicyField;
import fr.alin.registration.model.ProfessionalSituation;
import fr.alin.registration.model.RegisteredPerson;

/** Who needs a company, and which items its policy requires in tab 2. */
class EmploymentPolicy {

    /**
     * The reason why this person needs no company. A person with a SIRET is never exempt, because the company may help.
     */
    public Optional<CompanyExemption> exemption(RegisteredPerson person, boolean dalo) {
        if (person.employment().siret().isPresent()) {
            return Optional.empty();
        }
        if (dalo) {
            return Optional.of(CompanyExemption.DALO);
        }
        return person.employment()
                .situation()
                .filter(ProfessionalSituation.UNEMPLOYED::equals)
                .map(unemployed -> CompanyExemption.JOB_SEEKER);
    }

    /** The missing items of a person who is not exempt. */
    public Set<EmploymentItem> missing(boolean hasSiret, EmploymentAnswers answers, CompanyConfirmation confirmation) {
        var missing = EnumSet.noneOf(EmploymentItem.class);
        if (answers.employerName().isEmpty()) {
            missing.add(EmploymentItem.EMPLOYER_NAME);
        }
        if (!hasSiret) {
            missing.add(EmploymentItem.SIRET);
            return missing;
        }
        confirmation.company().ifPresent(company -> missing.addAll(needed(company, answers)));
        if (confirmation.state() == CompanyState.CODE_REFUSED) {
            missing.add(EmploymentItem.COMPANY_CODE);
        } else if (!confirmation.state().isSettled()) {
            missing.add(EmploymentItem.COMPANY_CONFIRMATION);
        } else if (answers.dataSharing().isEmpty()) {
            missing.add(EmploymentItem.DATA_SHARING_CHOICE);
        }
        return missing;
    }

    private static Set<EmploymentItem> needed(Company company, EmploymentAnswers answers) {
        var missing = EnumSet.noneOf(EmploymentItem.class);
        if (company.needs(PolicyField.EMPLOYEE_NUMBER)
                && answers.employeeNumber().isEmpty()) {
            missing.add(EmploymentItem.EMPLOYEE_NUMBER);
        }
        if (company.needs(PolicyField.ENTRY_DATE) && answers.hiredOn().isEmpty()) {
            missing.add(EmploymentItem.ENTRY_DATE);
        }
        if (company.needs(PolicyField.PERMANENT_AGENCY_CONTRACT)
                && answers.permanentAgencyContract().isEmpty()) {
            missing.add(EmploymentItem.PERMANENT_AGENCY_CONTRACT);
        }
        if (company.needs(PolicyField.SEVERAL_EMPLOYERS)
                && answers.severalEmployers().isEmpty()) {
            missing.add(EmploymentItem.SEVERAL_EMPLOYERS);
        }
        return missing;
    }
}
