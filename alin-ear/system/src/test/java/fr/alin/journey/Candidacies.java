package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.awaitility.Awaitility;

/** A person's candidacy in the database; fails if there is more than one. */
public final class Candidacies {

    private static final String OF_PERSON = "candidacy where account_id = (select id from account where email = ?)";

    private Candidacies() {}

    /** Inserts a candidacy that was already sent to the landlord, for tests that start with the landlord's answer. */
    static String sent(Person person, String offer) {
        write(person, offer, "SUBMITTED", "APPROVED", "SENT_TO_LANDLORD");
        return reference(person);
    }

    /** Inserts a candidacy for this home that has passed these stages. */
    public static void write(Person person, String offer, String... stages) {
        DatabaseRows.change("""
                insert into candidacy (id, version, account_id, application, active_application, registered_on,
                                       submitted_at, status, status_since, offer_reference, landlord_code, landlord_name,
                                       offer_type, offer_city, offer_department, offer_rent, explanation)
                select nextval('candidacy_seq'), 0, a.id, h.unique_number, h.unique_number, '2020-09-14', now(),
                       ?, now(), o.reference, o.landlord_code, o.landlord_name, o.dwelling_type, o.city,
                       o.department, o.rent_with_charges, ''
                from account a join housing_application h on h.account_id = a.id, offer o
                where a.email = ? and o.reference = ?\
                """, stages[stages.length - 1], person.email(), offer);
        DatabaseRows.change("""
                insert into candidacy_milestone (id, candidacy_id, status, entered_at, actor)
                select nextval('candidacy_milestone_seq'), c.id, s, now(), 'ACTION_LOGEMENT'
                from candidacy c join account a on a.id = c.account_id,
                     unnest(string_to_array(?, ' ')) s
                where a.email = ?\
                """, String.join(" ", stages), person.email());
    }

    static String reference(Person person) {
        assertThat(DatabaseRows.count(OF_PERSON, person.email()))
                .as("candidacies")
                .isEqualTo(1);
        return DatabaseRows.find("select 'C' || lpad(id::text, 9, '0') from " + OF_PERSON, person.email())
                .orElseThrow();
    }

    /** The home that she applied for. */
    static String home(Person person) {
        return DatabaseRows.find("select offer_reference from " + OF_PERSON, person.email())
                .orElseThrow();
    }

    static String status(Person person) {
        return DatabaseRows.find("select status from " + OF_PERSON, person.email())
                .orElse("");
    }

    static void await(Person person, String status) {
        Awaitility.await("candidacy of " + person.birthName())
                .atMost(FakeLandlord.TIMEOUT)
                .until(() -> status(person), status::equals);
    }

    /** The stages passed, in order. */
    static List<String> stages(Person person) {
        return DatabaseRows.find("""
                        select string_agg(m.status, ' ' order by m.id) from candidacy_milestone m
                        join candidacy c on c.id = m.candidacy_id
                        where c.account_id = (select id from account where email = ?)\
                        """, person.email())
                .map(text -> List.of(text.split(" ")))
                .orElse(List.of());
    }

    /** Number of dossiers in the outbox that are not sent yet. */
    static long unsentDossiers(Person person) {
        return DatabaseRows.count(
                "outbox_message where kind = 'candidate-list' and sent_at is null and body like '%' || ? || '%'",
                reference(person));
    }
}
