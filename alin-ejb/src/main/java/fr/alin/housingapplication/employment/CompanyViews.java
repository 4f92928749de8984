package fr.alin.housingapplication.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.model.CompanySharingPolicy;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.port.CandidacyHistory;
import fr.alin.housingapplication.record.RecordSections;
import fr.alin.housingapplication.view.CompanyView;
import fr.alin.housingapplication.view.RecordField;
import fr.alin.housingapplication.view.RecordSection;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.registration.model.PostalAddress;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.shared.model.CommuneCode;

/** Decides what a company sees, in the preview and in its own space. */
@ApplicationScoped
class CompanyViews {

    private static final String LIMITED = "company-view.limited.";
    private static final String EMPLOYEE = "company-view.employee.";

    private final CompanySharingPolicy sharing = new CompanySharingPolicy();

    @Inject
    ReferenceService reference;

    @Inject
    CandidacyHistory history;

    public CompanyView of(HousingApplication application, DataSharingChoice choice) {
        return switch (choice) {
            case ANONYMOUS -> new CompanyView(choice, List.of(), List.of());
            case LIMITED -> new CompanyView(choice, List.of(limited(application)), List.of());
            case FULL -> new CompanyView(choice, whole(application), history.of(application.accountId()));
        };
    }

    /** eleven data about the employee, and nothing else. */
    private RecordSection limited(HousingApplication application) {
        var person = application.attachedPerson();
        var identity = person.identity();
        var communes = labels(application);
        return new RecordSection(
                LIMITED + "title",
                identity.fullName(),
                List.of(
                        new RecordField(LIMITED + "civility", identity.civility()),
                        new RecordField(
                                LIMITED + "last-name", identity.usageName().orElse(identity.birthName())),
                        new RecordField(LIMITED + "first-name", identity.firstName()),
                        new RecordField(LIMITED + "birth-date", identity.birthDate()),
                        new RecordField(LIMITED + "email", person.contact().email()),
                        new RecordField(
                                LIMITED + "employer-name",
                                application.employment().employerName()),
                        new RecordField(LIMITED + "siret", application.siret()),
                        new RecordField(
                                LIMITED + "several-employers",
                                application.employment().severalEmployers()),
                        new RecordField(LIMITED + "work-place", workPlace(person, communes)),
                        new RecordField(LIMITED + "current-commune", home(application, communes)),
                        new RecordField(LIMITED + "wanted-communes", wanted(application, communes))));
    }

    private List<RecordSection> whole(HousingApplication application) {
        var answers = application.employment();
        var sections = new ArrayList<RecordSection>();
        sections.add(new RecordSection(
                EMPLOYEE + "title",
                application.attachedPerson().identity().fullName(),
                List.of(
                        new RecordField(EMPLOYEE + "employer-name", answers.employerName()),
                        new RecordField(EMPLOYEE + "siret", application.siret()),
                        new RecordField(EMPLOYEE + "employee-number", answers.employeeNumber()),
                        new RecordField(EMPLOYEE + "hired-on", answers.hiredOn()),
                        new RecordField(EMPLOYEE + "several-employers", answers.severalEmployers()))));
        var record = sharing.shared(application.record());
        sections.addAll(new RecordSections(reference.communes(RecordSections.communesOf(record))).of(record));
        return List.copyOf(sections);
    }

    private Map<CommuneCode, CommuneLabel> labels(HousingApplication application) {
        return reference.communes(RecordSections.communesOf(application.record())).stream()
                .collect(Collectors.toMap(CommuneLabel::code, Function.identity()));
    }

    /** The commune of the workplace, or its postal code if the site gives only that. */
    private static Optional<?> workPlace(RegisteredPerson person, Map<CommuneCode, CommuneLabel> communes) {
        var work = person.employment();
        return work.commune().isPresent() ? work.commune().map(code -> label(code, communes)) : work.postalCode();
    }

    /** The person's commune; a co-applicant without an address lives with the applicant. */
    private static Optional<CommuneLabel> home(
            HousingApplication application, Map<CommuneCode, CommuneLabel> communes) {
        return application
                .attachedPerson()
                .address()
                .or(() -> application.record().applicant().address())
                .flatMap(PostalAddress::commune)
                .map(code -> label(code, communes));
    }

    private static List<CommuneLabel> wanted(HousingApplication application, Map<CommuneCode, CommuneLabel> communes) {
        return application.record().wantedHousing().communes().stream()
                .map(code -> label(code, communes))
                .toList();
    }

    private static CommuneLabel label(CommuneCode code, Map<CommuneCode, CommuneLabel> communes) {
        return communes.getOrDefault(code, new CommuneLabel(code, code.value(), "", ""));
    }
}
