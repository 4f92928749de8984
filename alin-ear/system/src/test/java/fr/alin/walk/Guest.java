package fr.alin.walk;

import java.util.Optional;
import java.util.function.BiConsumer;

import fr.alin.journey.Person;
import fr.alin.journey.ReadyPerson;
import fr.alin.journey.Rows;
import fr.alin.shared.security.Role;

/** Who walks: every role, and an applicant in every state of her account. */
enum Guest {
    VISITOR(""),
    NOTHING(Role.APPLICANT, Guest::hasNothing),
    ASKED(Role.APPLICANT, Guest::awaitsACode),
    IMPORTED(Role.APPLICANT, Guest::hasValidatedNothing),
    UNPROVED(Role.APPLICANT, Guest::hasANumberFromBefore),
    UPDATING(Role.APPLICANT, Guest::waitsForTheSite),
    VALIDATED(Role.APPLICANT, (town, person) -> Town.alerts(person)),
    APPLIED(Role.APPLICANT, Town::candidacy),
    DELETED(Role.APPLICANT, (town, person) -> {}),
    ERASED(Role.APPLICANT, (town, person) -> {}),
    ADVISOR(Role.ADVISOR),
    ADMINISTRATOR(Role.ADMINISTRATOR),
    AGENT(Role.LANDLORD_AGENT, Guest::worksForALandlord);

    private final String role;
    private final BiConsumer<Town, Person> state;

    Guest(String role) {
        this(role, Guest::hasNothing);
    }

    Guest(String role, BiConsumer<Town, Person> state) {
        this.role = role;
        this.state = state;
    }

    /** By which the pages know her; none after her account has been erased. */
    String role() {
        return this == ERASED ? "" : role;
    }

    /** Somebody new in this state, at her browser and signed in. */
    Walker arrives(Town town, Verdict verdict) {
        var browser = new Walker(name(), verdict);
        if (this == VISITOR) {
            return browser;
        }
        var person = ReadyPerson.arrives();
        Rows.change("update account set role = ? where email = ?", role, person.email());
        state.accept(town, person);
        signIn(browser, person);
        if (this == DELETED) {
            click(browser, "/housing-application/record", "delete-form");
        } else if (this == ERASED) {
            var other = new Walker(name(), verdict);
            signIn(other, person);
            click(other, "/account/data/erase", "erase-form");
            require(Rows.count("account where email = ?", person.email()) == 0, "the account is still there");
        }
        return browser;
    }

    private static void signIn(Walker browser, Person person) {
        var form = form(browser, "/sign-in", "sign-in-form");
        var answer = browser.post(form.with("email", Optional.of(person.email())), "signing in");
        require(answer.isRedirect() && !answer.location().orElse("").contains("sign-in"), "nobody was signed in");
    }

    private static void click(Walker browser, String address, String form) {
        var answer = browser.post(form(browser, address, form).filled(), "as " + form);
        require(answer.isRedirect(), form + " was not taken: " + answer);
    }

    private static PageForm form(Walker browser, String address, String id) {
        return PageForm.of(browser.get(address)).stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form " + id + " on " + address));
    }

    private static void require(boolean fact, String otherwise) {
        if (!fact) {
            throw new AssertionError(otherwise);
        }
    }

    private static void hasNothing(Town town, Person person) {
        Rows.change("delete from housing_application where unique_number = ?", person.number());
    }

    private static void awaitsACode(Town town, Person person) {
        hasNothing(town, person);
        Rows.change("""
                insert into import_request (id, version, account_id, unique_number, state, delayed, attempts, next_try_at,
                                            purpose, asked_at)
                select nextval('import_request_seq'), 0, id, ?, 'CODE_SENT', false, 1, now(), 'IMPORT', now()
                from account where email = ?""", person.number(), person.email());
        Rows.change("""
                insert into security_code (id, version, account_id, unique_number, code_hash, issued_at, expires_at,
                                           tries_left)
                select nextval('security_code_seq'), 0, id, ?, password_hash, now(), now() + interval '1 day', 1000
                from account where email = ?""", person.number(), person.email());
    }

    private static void hasValidatedNothing(Town town, Person person) {
        Rows.change(
                "update housing_application set validated_at = null, data_sharing = null, data_sharing_chosen_at = null,"
                        + " employer_name = '' where unique_number = ?",
                person.number());
    }

    private static void hasANumberFromBefore(Town town, Person person) {
        Rows.change("update housing_application set number_confirmed = false where unique_number = ?", person.number());
    }

    private static void waitsForTheSite(Town town, Person person) {
        Rows.change("""
                insert into import_request (id, version, account_id, unique_number, state, delayed, attempts, next_try_at,
                                            purpose, asked_at)
                select nextval('import_request_seq'), 0, id, ?, 'WAITING_FOR_SITE', false, 1, now() + interval '1 day',
                       'REFRESH', now()
                from account where email = ?""", person.number(), person.email());
        Town.changesHerAddress(person);
    }

    private static void worksForALandlord(Town town, Person person) {
        hasNothing(town, person);
        town.employs(person);
    }
}
