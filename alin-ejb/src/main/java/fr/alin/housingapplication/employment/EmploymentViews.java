package fr.alin.housingapplication.employment;

import java.util.List;
import java.util.stream.Stream;

import fr.alin.eligibility.model.Thresholds;
import fr.alin.employer.model.Company;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.CompanyConfirmation;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.view.AttachablePerson;
import fr.alin.housingapplication.view.CompanyAnswerView;
import fr.alin.housingapplication.view.EmploymentView;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.registration.model.RegisteredPerson;

/** Builds the view of tab 2: the answers as typed, and the employers to choose from. */
final class EmploymentViews {

    private EmploymentViews() {}

    static EmploymentView of(HousingApplication application, RegistrationSite site, Thresholds thresholds) {
        var answers = application.employment();
        return new EmploymentView(
                persons(application),
                answers.attachedTo(),
                application.siret(),
                answers.employerName(),
                answers.companyCode(),
                answers.employeeNumber(),
                answers.hiredOn(),
                answers.permanentAgencyContract(),
                answers.severalEmployers(),
                company(application.company(), thresholds),
                application.exemption(),
                answers.dataSharing(),
                application.dataSharingChosenAt(),
                application.missing(),
                site.door(application.number()));
    }

    private static CompanyAnswerView company(CompanyConfirmation confirmation, Thresholds thresholds) {
        var agricultural = confirmation.company().filter(Company::agricultural).isPresent();
        return new CompanyAnswerView(
                confirmation.state(),
                confirmation.company(),
                confirmation.choices(),
                agricultural ? thresholds.minAgriculturalEmployees() : thresholds.minEmployees());
    }

    private static List<AttachablePerson> persons(HousingApplication application) {
        var record = application.record();
        return Stream.concat(
                        Stream.of(person(AttachedPerson.APPLICANT, record.applicant())),
                        record.coApplicant().stream().map(co -> person(AttachedPerson.CO_APPLICANT, co.person())))
                .toList();
    }

    private static AttachablePerson person(AttachedPerson role, RegisteredPerson person) {
        return new AttachablePerson(
                role,
                person.identity().fullName(),
                person.employment().siret(),
                person.employment().details().rejectedSiret(),
                person.employment().employerName());
    }
}
