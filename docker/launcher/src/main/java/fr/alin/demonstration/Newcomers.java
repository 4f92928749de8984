package fr.alin.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.employment.EmploymentService;
import fr.alin.housingapplication.employment.SaveEmployment;
import fr.alin.housingapplication.importing.ImportService;
import fr.alin.housingapplication.importing.RequestImport;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.view.DocumentLine;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.UniqueNumber;

/** Lets employees come to AL'in: their account, the import of their application, the three tabs. */
final class Newcomers {

    private static final String OPEN = """
            insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile, language,
                                 password_hash, consent_version, consent_given_at, activated_at)
            values (nextval('account_seq'), 0, ?1, 'APPLICANT', 'ACTIVE', ?2, ?3, ?4, ?5, 'FR', ?6, 'demo',
                    cast(?7 as timestamptz), cast(?7 as timestamptz))
            returning id""";

    private final Stage stage;
    private final MailedCode code;
    private final String passwordHash;
    private final Random random;

    /** @param passwordHash of all the accounts */
    Newcomers(Stage stage, MailedCode code, String passwordHash, Random random) {
        this.stage = stage;
        this.code = code;
        this.passwordHash = passwordHash;
        this.random = random;
    }

    /** Returns the account of somebody who may now apply. */
    long welcome(Registered person) {
        var account = open(person, stage.now().minus(Duration.ofHours(2)));
        importApplication(account, person.number());
        confirmEmployer(account, person);
        stage.as(account, this::tickDocuments);
        stage.as(account, () -> applications().validate());
        return account;
    }

    private long open(Registered person, Instant moment) {
        return ((Number) stage.value(
                        OPEN,
                        person.email(),
                        person.woman() ? "MADAME" : "MONSIEUR",
                        person.birthName(),
                        person.firstName(),
                        "+336%08d".formatted(random.nextInt(100_000_000)),
                        passwordHash,
                        moment.atOffset(ZoneOffset.UTC)))
                .longValue();
    }

    private void importApplication(long account, String number) {
        var imports = stage.bean(ImportService.class);
        var state = stage.from(account, () -> imports.request(new RequestImport(new UniqueNumber(number))));
        if (state != ImportState.CODE_SENT) {
            throw new IllegalStateException("The site's answer about %s leads to %s".formatted(number, state));
        }
        stage.as(account, () -> imports.confirmCode(code.latest()));
    }

    /** Twice, as on the page: her choice is asked once the company is known. */
    private void confirmEmployer(long account, Registered person) {
        var employment = stage.bean(EmploymentService.class);
        var hired =
                Optional.of(LocalDate.ofInstant(stage.now(), ZoneOffset.UTC).minusDays(400L + random.nextInt(3_000)));
        stage.as(account, () -> employment.confirm(answers(person, hired, Optional.empty()), Language.FR));
        var offered = stage.from(account, () -> employment.view().company().choices());
        var choice = offered.stream()
                .filter(one -> one != DataSharingChoice.ANONYMOUS)
                .findFirst()
                .or(() -> offered.stream().findFirst());
        var tab = stage.from(account, () -> employment.confirm(answers(person, hired, choice), Language.FR));
        if (!tab.complete()) {
            throw new IllegalStateException("The second tab of %s lacks %s".formatted(person.number(), tab.missing()));
        }
    }

    private static SaveEmployment answers(
            Registered person, Optional<LocalDate> hired, Optional<DataSharingChoice> choice) {
        return new SaveEmployment(
                AttachedPerson.APPLICANT,
                person.employer(),
                person.companyCode(),
                "M-2417",
                hired,
                Optional.of(true),
                Optional.of(false),
                choice);
    }

    private void tickDocuments() {
        applications()
                .documents()
                .lines()
                .map(DocumentLine::key)
                .toList()
                .forEach(key -> applications().declareDeposited(key, true));
    }

    private HousingApplicationService applications() {
        return stage.bean(HousingApplicationService.class);
    }
}
