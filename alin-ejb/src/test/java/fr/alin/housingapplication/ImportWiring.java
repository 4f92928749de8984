package fr.alin.housingapplication;

import jakarta.enterprise.event.Event;

import fr.alin.account.AccountDirectory;
import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.persistence.ConcurrentRepositories;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.config.ImportSettings;
import fr.alin.shared.security.SecurityLog;
import fr.alin.testing.SettableClock;

/** The parts of the import on the repositories of a test: in memory, or on one transaction's entity manager. */
record ImportWiring(
        ConcurrentRepositories stores,
        AccountDirectory accounts,
        Event<HousingApplicationEvent> events,
        ImportSettings settings,
        SettableClock clock) {

    ReferenceService reference() {
        return new MapOfTest();
    }

    SearchProfiles profiles() {
        var made = new SearchProfiles();
        made.applications = stores.applications();
        made.reference = reference();
        made.clock = clock;
        return made;
    }

    RequiredDocuments documents() {
        var made = new RequiredDocuments();
        made.applications = stores.applications();
        made.clock = clock;
        return made;
    }

    ReceivedAnswers received() {
        var made = new ReceivedAnswers();
        made.answers = stores.received();
        made.sealing = SealsOfTest.SEALING;
        return made;
    }

    SecurityCodes securityCodes() {
        var made = new SecurityCodes();
        made.codes = stores.codes();
        made.seals = SealsOfTest.codes();
        made.log = log();
        made.events = events;
        made.settings = settings;
        made.clock = clock;
        return made;
    }

    NumberCodes numberCodes() {
        var made = new NumberCodes();
        made.codes = stores.mailedCodes();
        made.accounts = accounts;
        made.sealing = SealsOfTest.SEALING;
        made.log = log();
        made.settings = settings;
        made.clock = clock;
        return made;
    }

    private static SecurityLog log() {
        return new SecurityLog(SealsOfTest.SEALING);
    }

    ApplicationImport applicationImport() {
        var made = new ApplicationImport();
        made.applications = stores.applications();
        made.imports = stores.imports();
        made.accounts = accounts;
        made.takeOver = takeOver();
        made.received = received();
        made.profiles = profiles();
        made.events = events;
        made.clock = clock;
        return made;
    }

    ApplicationTakeOver takeOver() {
        var made = new ApplicationTakeOver();
        made.applications = stores.applications();
        made.imports = stores.imports();
        made.codes = securityCodes();
        made.events = events;
        made.clock = clock;
        return made;
    }

    CircuitSteps circuitSteps() {
        var made = new CircuitSteps();
        made.circuits = stores.circuits();
        made.imports = stores.imports();
        made.settings = settings;
        made.clock = clock;
        return made;
    }

    SiteCircuits circuits() {
        var made = new SiteCircuits();
        made.circuits = stores.circuits();
        made.steps = circuitSteps();
        made.settings = settings;
        made.clock = clock;
        return made;
    }

    NumberTries numberTries() {
        var made = new NumberTries();
        made.tries = stores.tries();
        made.log = log();
        made.settings = settings;
        made.clock = clock;
        return made;
    }

    ImportSteps steps() {
        var made = new ImportSteps();
        made.imports = stores.imports();
        made.circuits = stores.circuits();
        made.applications = stores.applications();
        made.applicationImport = applicationImport();
        made.codes = securityCodes();
        made.numberCodes = numberCodes();
        made.tries = numberTries();
        made.reference = reference();
        made.settings = settings;
        made.clock = clock;
        return made;
    }

    ImportAnswers answers() {
        var made = new ImportAnswers();
        made.imports = stores.imports();
        made.applicationImport = applicationImport();
        made.received = received();
        made.codes = securityCodes();
        made.numberCodes = numberCodes();
        made.circuits = circuits();
        made.reference = reference();
        made.events = events;
        made.settings = settings;
        made.clock = clock;
        return made;
    }

    ApplicationStandings standings() {
        var made = new ApplicationStandings();
        made.applications = stores.applications();
        made.events = events;
        made.clock = clock;
        return made;
    }

    ApplicationRefresh refresh() {
        var made = new ApplicationRefresh();
        made.applications = stores.applications();
        made.imports = stores.imports();
        made.applicationImport = applicationImport();
        made.takeOver = takeOver();
        made.standings = standings();
        made.received = received();
        made.documents = documents();
        made.profiles = profiles();
        made.reports = UpdatesInMemory.reports(stores.updates(), clock);
        made.events = events;
        made.settings = settings;
        made.clock = clock;
        return made;
    }

    ImportConfirmation confirmation() {
        var made = new ImportConfirmation();
        made.imports = stores.imports();
        made.applications = stores.applications();
        made.codes = securityCodes();
        made.applicationImport = applicationImport();
        made.refresh = refresh();
        made.log = new SecurityLog(SealsOfTest.SEALING);
        return made;
    }

    StandingSteps standingSteps() {
        var made = new StandingSteps();
        made.applications = stores.applications();
        made.standings = standings();
        made.reference = reference();
        made.settings = settings;
        made.clock = clock;
        return made;
    }

    SiteNewsSteps newsSteps() {
        var made = new SiteNewsSteps();
        made.readings = stores.news();
        made.applications = stores.applications();
        made.standings = standings();
        made.settings = settings;
        made.clock = clock;
        return made;
    }
}
