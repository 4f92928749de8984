package fr.alin.housingapplication.employment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.eligibility.EligibilityService;
import fr.alin.eligibility.model.Thresholds;
import fr.alin.employer.ConsentService;
import fr.alin.employer.FakeConsents;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.FakeCompanies;
import fr.alin.housingapplication.FakeReference;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.importing.ApplicationStage;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.CompanyState;
import fr.alin.housingapplication.port.CandidacyHistory;
import fr.alin.housingapplication.view.EmploymentView;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.Language;
import fr.alin.testing.Wired;

/** Fixture: tab 2 on fakes, with a directory that knows the company of ANNE PORTE. */
public class EmploymentStage {

    public final FakeCompanies directory = new FakeCompanies();
    public final ConsentService register;
    public final ConsentRecorder keeping;
    public final EmploymentService service;
    public final CompanyJobs jobs;

    private final ApplicationStage stage;

    public EmploymentStage(ApplicationStage stage) {
        this.stage = stage;
        directory.known.put(Registered.SIRET, FakeCompanies.client());
        var beans = new Wired(
                        null,
                        directory,
                        stage.caller(),
                        stage.clock,
                        stage.applications,
                        new FakeConsents(),
                        new FakeReference(),
                        noCandidacies(),
                        handbookThresholds(),
                        waitingQuestions(),
                        settings())
                .firing(HousingApplicationEvent.class, stage.events);
        register = beans.make(ConsentService.class);
        keeping = beans.make(ConsentRecorder.class);
        service = beans.make(EmploymentService.class);
        jobs = beans.make(CompanyJobs.class);
    }

    /** Confirms the company, then makes the choice on the page that shows it confirmed. */
    public EmploymentView complete(DataSharingChoice choice) {
        confirm(typed(""));
        return confirm(typed("", choice));
    }

    public EmploymentView confirm(SaveEmployment typed) {
        return service.confirm(typed, Language.FR);
    }

    public static SaveEmployment typed(String code, DataSharingChoice... choice) {
        return typed(AttachedPerson.APPLICANT, "Action Logement", code, choice);
    }

    public static SaveEmployment typed(AttachedPerson person, String name, String code, DataSharingChoice... choice) {
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

    private static CandidacyHistory noCandidacies() {
        return account -> List.of();
    }

    private static EligibilityService handbookThresholds() {
        return new EligibilityService() {
            @Override
            public Thresholds thresholds(LocalDate day) {
                return Thresholds.HANDBOOK;
            }
        };
    }

    private CompanyQuestionRepository waitingQuestions() {
        return new CompanyQuestionRepository() {
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
