package fr.alin.housingapplication.view;

import java.util.List;
import java.util.Optional;

import fr.alin.employer.model.Company;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.employer.model.PolicyField;
import fr.alin.housingapplication.model.CompanyState;

/**
 * How far the company is confirmed, what it asks for, and the choices it leaves; no choices before it is settled.
 *
 * @param leastEmployees the headcount from which employees of its sector come first
 */
public record CompanyAnswerView(
        CompanyState state, Optional<Company> company, List<DataSharingChoice> choices, int leastEmployees) {

    /** Whether it is too small for its employees to come first. */
    public boolean small() {
        return company.filter(known -> known.headcount() < leastEmployees).isPresent();
    }

    /** Whether the company must know that to validate an application. */
    public boolean needs(PolicyField field) {
        return company.filter(known -> known.needs(field)).isPresent();
    }

    /** Whether its employees must give the code it handed out. */
    public boolean codeRequired() {
        return company.filter(Company::codeRequired).isPresent();
    }

    /** Whether the question of the agency contract makes sense: always, until the company is known for no agency. */
    public boolean mayBeAgency() {
        return company.map(Company::temporaryAgency).orElse(true);
    }
}
