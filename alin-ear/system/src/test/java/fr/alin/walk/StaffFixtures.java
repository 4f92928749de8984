package fr.alin.walk;

import fr.alin.journey.DatabaseRows;
import fr.alin.journey.ReadyPerson;

/** Members of staff for the walk. */
final class StaffFixtures {

    private StaffFixtures() {}

    /**
     * Makes somebody a member of staff who works in the whole country.
     *
     * @return her account
     */
    static String member() {
        var person = ReadyPerson.arrives();
        DatabaseRows.change("delete from housing_application where unique_number = ?", person.number());
        DatabaseRows.change("update account set role = 'ADVISOR' where email = ?", person.email());
        DatabaseRows.change(
                "insert into staff_member (account_id, version, whole_country, invited_at, invited_until)"
                        + " select id, 0, true, now(), now() from account where email = ?",
                person.email());
        return DatabaseRows.find("select cast(id as text) from account where email = ?", person.email())
                .orElseThrow();
    }
}
