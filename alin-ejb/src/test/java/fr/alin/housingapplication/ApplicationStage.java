package fr.alin.housingapplication;

import java.time.Duration;
import java.time.Instant;

import fr.alin.account.AccountDirectory;
import fr.alin.account.view.AccountHolder;
import fr.alin.housingapplication.event.ApplicationCodeIssued;
import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.persistence.ConcurrentRepositories;
import fr.alin.housingapplication.persistence.SiteNewsRepository;
import fr.alin.housingapplication.view.NextAction;
import fr.alin.shared.config.ImportSettings;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.testing.RecordedEvents;
import fr.alin.testing.SettableClock;

/** The context on fakes, with ANNE PORTE of the handbook signed in on 19 October 2021. */
class ApplicationStage {

    static final long ANNE = 101;

    final SettableClock clock = new SettableClock(Instant.parse("2021-10-19T09:00:00Z"));
    final ImportSettings settings = new ApplicationSettings();
    final ApplicationsInMemory applications = new ApplicationsInMemory();
    final ImportsInMemory imports = new ImportsInMemory();
    final CodesInMemory codes = new CodesInMemory(clock::instant);
    final MailedCodesInMemory mailedCodes = new MailedCodesInMemory();
    final UpdatesInMemory updates = new UpdatesInMemory();
    final SiteOfTest site = new SiteOfTest();
    final CircuitsInMemory circuits = new CircuitsInMemory();
    final ReceivedInMemory received = new ReceivedInMemory();
    final RecordedEvents<HousingApplicationEvent> events = new RecordedEvents<>();
    String birthName = "Porte";
    String usageName = "";
    String firstName = "Anne";
    EmailAddress email = new EmailAddress("account@example.org");
    Instant activeSince = clock.instant().minus(Duration.ofDays(30));
    long callerId = ANNE;

    final ImportWiring wiring = wiring(new ConcurrentRepositories(
            imports,
            codes,
            applications,
            circuits,
            received,
            new SiteNewsRepository(),
            updates,
            new TriesInMemory(),
            mailedCodes));
    final ImportSteps steps = wiring.steps();
    final ImportAnswers answers = wiring.answers();
    final SiteReading reading = reading();
    final ImportService importing = importing();
    final HousingApplicationJobs jobs = jobs();
    final HousingApplicationService service = service();
    final StandingService standings = standings();
    final EmploymentStage employment = new EmploymentStage(this);

    ApplicationStage() {
        site.known.put(Registered.NUMBER, Registered.anne());
        imports.left = number -> wiring.circuits()
                .open(wiring.reference().siteOf(number.territory()).code())
                .isPresent();
    }

    /** From the number to the imported application. */
    void importAnne() {
        importing.request(new RequestImport(Registered.NUMBER));
        importing.confirmCode(lastCode());
    }

    /** The code in the last mail. */
    String lastCode() {
        return ((ApplicationCodeIssued) events.last()).code();
    }

    void move(Duration duration) {
        clock.advance(duration);
    }

    NextAction nextAction() {
        return service.toDo().get(0);
    }

    String nextActionOfCaller() {
        return nextAction().step().name();
    }

    void tickAll() {
        service.documents().persons().stream()
                .flatMap(person -> person.groups().stream())
                .flatMap(group -> group.documents().stream())
                .forEach(document -> service.declareDeposited(document.key(), true));
    }

    CurrentCaller caller() {
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

    SearchProfiles profiles() {
        return wiring.profiles();
    }

    /** The same parts on other repositories. */
    ImportWiring wiring(ConcurrentRepositories stores) {
        return new ImportWiring(stores, accounts(), events, settings, clock);
    }

    private SiteReading reading() {
        var made = new SiteReading();
        made.registry = site;
        made.circuits = wiring.circuits();
        made.reference = wiring.reference();
        made.imports = answers;
        made.refreshes = wiring.refresh();
        return made;
    }

    private ImportService importing() {
        var made = new ImportService();
        made.steps = steps;
        made.confirmation = wiring.confirmation();
        made.reading = reading;
        made.caller = caller();
        return made;
    }

    private HousingApplicationJobs jobs() {
        var made = new HousingApplicationJobs();
        var worker = new ImportWorker();
        worker.reading = reading;
        made.steps = steps;
        made.worker = worker;
        made.settings = settings;
        return made;
    }

    private StandingService standings() {
        var made = new StandingService();
        made.steps = wiring.standingSteps();
        made.sites = reading;
        made.caller = caller();
        return made;
    }

    private HousingApplicationService service() {
        var update = new ApplicationUpdate();
        update.refresh = wiring.refresh();
        update.sites = reading;
        var made = new HousingApplicationService();
        made.applications = applications;
        made.imports = imports;
        made.documents = wiring.documents();
        made.reports = updates;
        made.updates = update;
        made.profiles = profiles();
        made.reference = new MapOfTest();
        made.caller = caller();
        made.events = events;
        made.clock = clock;
        return made;
    }
}
