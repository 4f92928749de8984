package fr.alin.walk;

import java.util.Optional;
import java.util.function.BiConsumer;

import fr.alin.journey.DatabaseRows;
import fr.alin.journey.Person;
import fr.alin.journey.ReadyPerson;
import fr.alin.shared.security.Role;

/** The users of the walk: every role, and an applicant in every state of her account. */
enum Persona {
    VISITOR(""),
    NOTHING(Role.APPLICANT, Persona::hasNothing),
    ASKED(Role.APPLICANT, Persona::awaitsACode),
    IMPORTED(Role.APPLICANT, Persona::hasValidatedNothing),
    UNPROVED(Role.APPLICANT, Persona::hasANumberFromBefore),
    UPDATING(Role.APPLICANT, Persona::waitsForTheSite),
    VALIDATED(Role.APPLICANT, Persona::hasAlertsAndARefusal),
    APPLIED(Role.APPLICANT, ComplementFixtures::asked),
    SENT(Role.APPLICANT, WalkFixtures::sent),
    DELETED(Role.APPLICANT, (fixtures, person) -> {}),
    ERASED(Role.APPLICANT, (fixtures, person) -> {}),
    ADVISOR(Role.ADVISOR, Persona::advises),
    SUPPORT(Role.SUPPORT),
    OFFICER(Role.DPO),
    STAFF_ADMINISTRATOR(Role.STAFF_ADMINISTRATOR),
    ADMINISTRATOR(Role.ADMINISTRATOR),
    AGENT(Role.LANDLORD_AGENT, Persona::worksForALandlord);

    private final String role;
    private final BiConsumer<WalkFixtures, Person> state;

    Persona(String role) {
        this(role, Persona::hasNothing);
    }

    Persona(String role, BiConsumer<WalkFixtures, Person> state) {
        this.role = role;
        this.state = state;
    }

    private static void hasAlertsAndARefusal(WalkFixtures fixtures, Person person) {
        WalkFixtures.alerts(person);
        fixtures.refused(person);
    }

    /** The current role; empty after the account was erased. */
    String role() {
        return this == ERASED ? "" : role;
    }

    /** One of each role, for what depends on the role alone; of the applicants the one who may do most. */
    boolean standsForItsRole() {
        return this == VALIDATED || this != ERASED && !role.equals(Role.APPLICANT);
    }

    /** Creates a person in this state and signs her in. */
    Walker arrives(WalkFixtures fixtures, FaultReport report) {
        var browser = new Walker(name(), report);
        if (this == VISITOR) {
            return browser;
        }
        var person = ReadyPerson.arrives();
        DatabaseRows.change("update account set role = ? where email = ?", role, person.email());
        state.accept(fixtures, person);
        signIn(browser, person);
        if (this == DELETED) {
            click(browser, "/housing-application/record", "delete-form");
        } else if (this == ERASED) {
            var other = new Walker(name(), report);
            signIn(other, person);
            click(other, "/account/data/erase", "erase-form");
            require(DatabaseRows.count("account where email = ?", person.email()) == 0, "the account is still there");
        }
        return browser;
    }

    private static void signIn(Walker browser, Person person) {
        var form = form(browser, "/sign-in", "sign-in-form");
        var answer = browser.post(form.with("email", Optional.of(person.email())), "signing in");
        require(answer.isRedirect() && !answer.location().orElse("").contains("sign-in"), "sign-in failed");
    }

    private static void click(Walker browser, String address, String form) {
        var answer = browser.post(form(browser, address, form).filled(), "as " + form);
        require(answer.isRedirect(), form + " failed: " + answer);
    }

    private static HtmlForm form(Walker browser, String address, String id) {
        return HtmlForm.of(browser.get(address)).stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form " + id + " on " + address));
    }

    private static void require(boolean fact, String otherwise) {
        if (!fact) {
            throw new AssertionError(otherwise);
        }
    }

    private static void hasNothing(WalkFixtures fixtures, Person person) {
        DatabaseRows.change("delete from housing_application where unique_number = ?", person.number());
    }

    private static void advises(WalkFixtures fixtures, Person person) {
        hasNothing(fixtures, person);
        fixtures.advisedBy(person);
    }

    private static void awaitsACode(WalkFixtures fixtures, Person person) {
        hasNothing(fixtures, person);
        DatabaseRows.change("""
            insert into import_request (id, version, account_id, unique_number, state, delayed, attempts, next_try_at,
                                        purpose, asked_at)
            select nextval('import_request_seq'), 0, id, ?, 'CODE_SENT', false, 1, now(), 'IMPORT', now()
            from account where email = ?\
            """, person.number(), person.email());
        DatabaseRows.change("""
            insert into security_code (id, version, account_id, unique_number, code_hash, issued_at, expires_at,
                                       tries_left)
            select nextval('security_code_seq'), 0, id, ?, password_hash, now(), now() + interval '1 day', 1000
            from account where email = ?\
            """, person.number(), person.email());
    }

    private static void hasValidatedNothing(WalkFixtures fixtures, Person person) {
        DatabaseRows.change(
                "update housing_application set validated_at = null, data_sharing = null, data_sharing_chosen_at ="
                        + " null, employer_name = '' where unique_number = ?",
                person.number());
    }

    private static void hasANumberFromBefore(WalkFixtures fixtures, Person person) {
        DatabaseRows.change(
                "update housing_application set number_confirmed = false where unique_number = ?", person.number());
    }

    private static void waitsForTheSite(WalkFixtures fixtures, Person person) {
        DatabaseRows.change("""
            insert into import_request (id, version, account_id, unique_number, state, delayed, attempts, next_try_at,
                                        purpose, asked_at)
            select nextval('import_request_seq'), 0, id, ?, 'WAITING_FOR_SITE', false, 1, now() + interval '1 day',
                   'REFRESH', now()
            from account where email = ?\
            """, person.number(), person.email());
        WalkFixtures.emailChange(person);
    }

    private static void worksForALandlord(WalkFixtures fixtures, Person person) {
        hasNothing(fixtures, person);
        fixtures.addAgent(person);
    }
}
