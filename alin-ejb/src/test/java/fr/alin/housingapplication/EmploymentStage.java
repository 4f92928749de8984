package fr.alin.housingapplication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.eligibility.EligibilityService;
import fr.alin.eligibility.model.Thresholds;
import fr.alin.employer.ConsentService;
import fr.alin.employer.Employers;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.CompanyState;
import fr.alin.housingapplication.persistence.CompanyQuestionRepository;
import fr.alin.housingapplication.view.EmploymentView;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.Language;

/** Tab 2 on fakes, with a directory that knows the company of ANNE PORTE. */
class EmploymentStage {

    final DirectoryOfTest directory = new DirectoryOfTest();
    final ConsentService register;
    final ConsentKeeping keeping;
    final EmploymentService service;
    final CompanyJobs jobs;

    private final ApplicationStage stage;

    EmploymentStage(ApplicationStage stage) {
        this.stage = stage;
        directory.known.put(Registered.SIRET, DirectoryOfTest.client());
        register = Employers.consents(new ConsentsInMemory(), stage.caller(), stage.clock);
        keeping = keeping();
        var steps = steps();
        var reading = reading();
        service = service(steps, reading);
        jobs = new CompanyJobs();
        jobs.steps = steps;
        jobs.reading = reading;
    }

    /** Both clicks: the company, then the choice on the page that shows it confirmed. */
    EmploymentView complete(DataSharingChoice choice) {
        confirm(typed(""));
        return confirm(typed("", choice));
    }

    EmploymentView confirm(SaveEmployment typed) {
        return service.confirm(typed, Language.FR);
    }

    static SaveEmployment typed(String code, DataSharingChoice... choice) {
        return typed(AttachedPerson.APPLICANT, "Action Logement", code, choice);
    }

    static SaveEmployment typed(AttachedPerson person, String name, String code, DataSharingChoice... choice) {
        return new SaveEmployment(
                person,
                name,
                code,
                "M-1",
                Optional.of(LocalDate.of(2015, 5, 4)),
                Optional.empty(),
                Optional.empty(),
                List.of(choice).stream().findFirst());
    }

    private EmploymentService service(CompanySteps steps, CompanyReading reading) {
        var views = new CompanyViews();
        views.reference = new MapOfTest();
        views.history = account -> List.of();
        var made = new EmploymentService();
        made.applications = stage.applications;
        made.reading = reading;
        made.steps = steps;
        made.companyViews = views;
        made.consents = register;
        made.reference = new MapOfTest();
        made.eligibility = new EligibilityService() {
            @Override
            public Thresholds thresholds(LocalDate day) {
                return Thresholds.HANDBOOK;
            }
        };
        made.clock = stage.clock;
        made.caller = stage.caller();
        return made;
    }

    private CompanySteps steps() {
        var made = new CompanySteps();
        made.applications = stage.applications;
        made.questions = new CompanyQuestionRepository() {
            @Override
            public List<Long> claimDue(Instant now, Instant until, int most) {
                return stage.applications
                        .findByAccount(ApplicationStage.ANNE)
                        .filter(one -> one.company().state() == CompanyState.WAITING)
                        .filter(one -> one.company()
                                .nextTryAt()
                                .filter(next -> !next.isAfter(now))
                                .isPresent())
                        .map(one -> List.of(one.accountId()))
                        .orElse(List.of());
            }
        };
        made.consents = keeping;
        made.events = stage.events;
        made.clock = stage.clock;
        return made;
    }

    private CompanyReading reading() {
        var made = new CompanyReading();
        made.companies = Employers.companies(directory);
        made.settings = settings();
        made.clock = stage.clock;
        return made;
    }

    private ConsentKeeping keeping() {
        var made = new ConsentKeeping();
        made.consents = register;
        made.applications = stage.applications;
        made.settings = settings();
        made.clock = stage.clock;
        return made;
    }

    private static AlinSettings settings() {
        return new AlinSettings() {
            @Override
            public List<Duration> companyPauses() {
                return List.of(Duration.ofSeconds(5), Duration.ofMinutes(1));
            }

            @Override
            public String sharingTextVersion() {
                return "2026-11";
            }
        };
    }
}
