package fr.alin.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;

/** Gives each test its own person from a registration site. */
final class People {

    private static final Map<FakeRegistrationSite, Iterator<Person>> STRANGERS =
            new EnumMap<>(FakeRegistrationSite.class);

    private People() {}

    /** A person registered on that site and unknown to AL'in. */
    static synchronized Person unknownTo(FakeRegistrationSite site) {
        var strangers = STRANGERS.computeIfAbsent(site, People::fromTheEnd);
        while (strangers.hasNext()) {
            var person = strangers.next();
            if (!isKnown(person)) {
                return person;
            }
        }
        throw new AssertionError("No unused person left on " + site);
    }

    /** One of a couple. */
    static Person ofACoupleUnknownTo(FakeRegistrationSite site) {
        Person person;
        do {
            person = unknownTo(site);
        } while (site.coApplicantOf(person).isEmpty());
        return person;
    }

    /** A person with an account but no application. */
    static Person withAccount(FakeRegistrationSite site) {
        var person = unknownTo(site);
        addAccount(person);
        return person;
    }

    static void addAccount(Person person) {
        DatabaseRows.change(
                """
                insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile, language,
                                     password_hash, consent_version, consent_given_at, activated_at)
                values (nextval('account_seq'), 0, ?, 'APPLICANT', 'ACTIVE', ?, ?, ?, '+33606060606', 'FR', ?, 'test',
                        now(), now())""", person.email(), person.civility(), person.birthName(), person.firstName(), ReadyPerson.HASH);
        DatabaseRows.change(
                "insert into tutorial_shown (account_id, shown_at) select id, now() from account where email = ?",
                person.email());
    }

    /** From the end, since the list begins with the handbook's own numbers. */
    private static Iterator<Person> fromTheEnd(FakeRegistrationSite site) {
        var people = new ArrayList<>(site.people());
        Collections.reverse(people);
        return people.iterator();
    }

    private static boolean isKnown(Person person) {
        return DatabaseRows.count("account where email = ?", person.email()) > 0
                || DatabaseRows.count("housing_application where unique_number = ?", person.number()) > 0;
    }
}
