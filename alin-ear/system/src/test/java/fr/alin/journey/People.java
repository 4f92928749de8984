package fr.alin.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;

/** Gives each test somebody of her own among those whom a registration site knows. */
final class People {

    private static final Map<RegistrationSite, Iterator<Person>> STRANGERS = new EnumMap<>(RegistrationSite.class);

    private People() {}

    /** Somebody registered on that site whom AL'in does not know. */
    static synchronized Person unknownTo(RegistrationSite site) {
        var strangers = STRANGERS.computeIfAbsent(site, People::fromTheEnd);
        while (strangers.hasNext()) {
            var person = strangers.next();
            if (!isKnown(person)) {
                return person;
            }
        }
        throw new AssertionError("Nobody is left on " + site);
    }

    /** The same of a couple. */
    static Person ofACoupleUnknownTo(RegistrationSite site) {
        Person person;
        do {
            person = unknownTo(site);
        } while (site.coApplicantOf(person).isEmpty());
        return person;
    }

    /** With an account, but nothing imported. */
    static Person withAccount(RegistrationSite site) {
        var person = unknownTo(site);
        addAccount(person);
        return person;
    }

    static void addAccount(Person person) {
        Rows.change("""
                insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile, language,
                                     password_hash, consent_version, consent_given_at, activated_at)
                values (nextval('account_seq'), 0, ?, 'APPLICANT', 'ACTIVE', ?, ?, ?, '+33606060606', 'FR', ?, 'test',
                        now(), now())""", person.email(), person.civility(), person.birthName(), person.firstName(), ReadyPerson.HASH);
        Rows.change(
                "insert into tutorial_shown (account_id, shown_at) select id, now() from account where email = ?",
                person.email());
    }

    /** The list begins with the handbook's own numbers. */
    private static Iterator<Person> fromTheEnd(RegistrationSite site) {
        var people = new ArrayList<>(site.people());
        Collections.reverse(people);
        return people.iterator();
    }

    private static boolean isKnown(Person person) {
        return Rows.count("account where email = ?", person.email()) > 0
                || Rows.count("housing_application where unique_number = ?", person.number()) > 0;
    }
}
