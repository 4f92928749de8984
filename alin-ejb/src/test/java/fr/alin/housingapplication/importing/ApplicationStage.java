package fr.alin.housingapplication.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import fr.alin.account.AccountDirectory;
import fr.alin.account.view.AccountHolder;
import fr.alin.housingapplication.FakeApplications;
import fr.alin.housingapplication.FakeProvenIncomes;
import fr.alin.housingapplication.FakeReference;
import fr.alin.housingapplication.FakeRegistry;
import fr.alin.housingapplication.FakeUpdateReports;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.TestSeals;
import fr.alin.housingapplication.employment.EmploymentStage;
import fr.alin.housingapplication.event.ApplicationCodeIssued;
import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.search.SearchProfiles;
import fr.alin.housingapplication.standing.StandingService;
import fr.alin.housingapplication.view.NextAction;
import fr.alin.registration.FakeCircuits;
import fr.alin.registration.event.SiteAnswersAgain;
import fr.alin.shared.config.ImportSettings;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.SecurityLog;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;

/** Fixture: the context on fakes, with the handbook's ANNE PORTE signed in on 19 October 2021. */
public class ApplicationStage {

    public static final long ANNE = 101;

    public final SettableClock clock = new SettableClock(Instant.parse("2021-10-19T09:00:00Z"));
    public final ImportSettings settings = new ApplicationSettings();
    public final FakeApplications applications = new FakeApplications();
    public final FakeImports imports = new FakeImports();
    public final FakeSecurityCodes codes = new FakeSecurityCodes(clock::instant);
    public final FakeMailedCodes mailedCodes = new FakeMailedCodes();
    public final FakeUpdateReports updates = new FakeUpdateReports();
    public final FakeProvenIncomes incomes = new FakeProvenIncomes();
    public final FakeRegistry site = new FakeRegistry();
    public final FakeCircuits circuits = new FakeCircuits();
    public final FakeReceived received = new FakeReceived();
    public final FakeEvents<HousingApplicationEvent> events = new FakeEvents<>();
    public String birthName = "Porte";
    public String usageName = "";
    public String firstName = "Anne";
    public EmailAddress email = new EmailAddress("account@example.org");
    public Instant activeSince = clock.instant().minus(Duration.ofDays(30));
    public long callerId = ANNE;

    public final ImportWiring wiring = new ImportWiring(beans(
            null,
            imports,
            codes,
            applications,
            circuits,
            received,
            updates,
            incomes,
            new FakeNumberTries(),
            mailedCodes));
    public final ImportTransactions transactions = wiring.transactions();
    public final ImportAnswers answers = wiring.answers();
    public final ImportService importing = wiring.beans().make(ImportService.class);
    public final HousingApplicationJobs jobs = wiring.beans().make(HousingApplicationJobs.class);
    public final HousingApplicationService service = wiring.beans().make(HousingApplicationService.class);
    public final StandingService standings = wiring.beans().make(StandingService.class);
    public final EmploymentStage employment = new EmploymentStage(this);

    public ApplicationStage() {
        site.known.put(Registered.NUMBER, Registered.anne());
        imports.left = number -> wiring.circuits()
                .openCircuit(new FakeReference().siteOf(number.territory()).code())
                .isPresent();
    }

    /** Imports Anne's application by number and code. */
    public void importAnne() {
        importing.request(new RequestImport(Registered.NUMBER));
        importing.confirmCode(lastCode());
    }

    /** The last mailed code. */
    public String lastCode() {
        return ((ApplicationCodeIssued) events.last()).code();
    }

    public void move(Duration duration) {
        clock.advance(duration);
    }

    public NextAction nextAction() {
        return service.toDo().get(0);
    }

    public String nextActionOfCaller() {
        return nextAction().step().name();
    }

    public void tickAll() {
        service.documents().persons().stream()
                .flatMap(person -> person.groups().stream())
                .flatMap(group -> group.documents().stream())
                .forEach(document -> service.declareDeposited(document.key(), true));
    }

    public CurrentCaller caller() {
        return new CurrentCaller() {
            @Override
            public long accountId() {
                return callerId;
            }
        };
    }

    private AccountDirectory accounts() {
        return new AccountDirectory() {
            @Override
            public AccountHolder holder(long accountId) {
                return new AccountHolder(
                        accountId,
                        Civility.MADAME,
                        birthName,
                        usageName,
                        firstName,
                        email,
                        new MobilePhone("0604505792"),
                        Language.FR);
            }

            @Override
            public Instant activeSince(long accountId) {
                return activeSince;
            }
        };
    }

    /** The check that "Je postule" makes on the caller's application. */
    public void requireInForce() {
        standings.requireInForce(() -> {});
    }

    public SearchProfiles profiles() {
        return wiring.beans().make(SearchProfiles.class);
    }

    /** The same parts, wired to one transaction's entity manager. */
    public ImportWiring wiring(EntityManager entities) {
        return new ImportWiring(beans(entities));
    }

    private Wired beans(EntityManager entities, Object... stores) {
        var shared = Stream.of(
                accounts(),
                caller(),
                settings,
                clock,
                site,
                new FakeReference(),
                FakeUpdateReports.rules(),
                TestSeals.SEALING,
                new SecurityLog(TestSeals.SEALING));
        return new Wired(entities, Stream.concat(shared, Stream.of(stores)).toArray())
                .firing(HousingApplicationEvent.class, events)
                .delivering(SiteAnswersAgain.class, WaitingImports.class);
    }
}
