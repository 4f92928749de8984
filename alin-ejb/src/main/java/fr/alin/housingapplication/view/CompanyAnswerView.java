package fr.alin.housingapplication.view;

import java.util.List;
import java.util.Optional;

import fr.alin.employer.model.Company;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.employer.model.PolicyField;
import fr.alin.housingapplication.model.CompanyState;

/**
 * The confirmation of the company, the data it requires, and the choices it offers; no choices before it is confirmed.
 *
 * @param leastEmployees number of employees from which its sector's employees have priority
 */
public record CompanyAnswerView(
        CompanyState state, Optional<Company> company, List<DataSharingChoice> choices, int leastEmployees) {

    /** Whether it is too small for its employees to have priority. */
    public boolean small() {
        return company.filter(known -> known.headcount() < leastEmployees).isPresent();
    }

    /** Whether the company requires this field. */
    public boolean needs(PolicyField field) {
        return company.filter(known -> known.needs(field)).isPresent();
    }

    /** Whether employees must enter the company's code. */
    public boolean codeRequired() {
        return company.filter(Company::codeRequired).isPresent();
    }

    /** Whether to ask about an agency contract: yes, unless the company is known not to be an agency. */
    public boolean mayBeAgency() {
        return company.map(Company::temporaryAgency).orElse(true);
    }
}
