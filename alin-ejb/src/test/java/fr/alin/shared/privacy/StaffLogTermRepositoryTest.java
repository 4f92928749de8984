package fr.alin.shared.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import jakarta.persistence.PersistenceException;

import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The logs of the staff end by a function of the database, which keeps the last thirty days whatever it is asked. */
class StaffLogTermRepositoryTest {

    @BeforeEach
    void two_old_entries_and_one_of_yesterday() {
        Database.empty("account_act", "staff_act", "staff_search", "exchange_act");
        add("account_act (actor_id, actor_role, kind, reason, acted_at)", "1, 'SUPPORT', 'OPENED', 'Appel', ");
        add(
                "staff_act (member_id, actor_id, kind, reason, was, became, acted_at)",
                "2, 1, 'INVITED', 'Arrivée', '', '', ");
        add("staff_search (member_id, kinds, found, searched_at)", "1, 'NAME', 3, ");
        add(
                "exchange_act (member_id, kind, direction, message_key, reason, acted_at)",
                "1, 'OPENED', 'IN', 'TOITS/m-1', 'Appel', ");
    }

    @ParameterizedTest
    @CsvSource({"account_act", "staff_act", "staff_search", "exchange_act"})
    void old_entries_go_in_portions_and_the_last_thirty_days_stay(String table) {
        assertThat(delete(table, 1)).isEqualTo(1);
        assertThat(delete(table, 10)).isEqualTo(1);
        assertThat(delete(table, 10)).isZero();
    }

    @Test
    void no_other_table_is_touched() {
        assertThatThrownBy(() -> delete("account", 1)).isInstanceOf(PersistenceException.class);
    }

    private static int delete(String table, int most) {
        return Database.fromTransaction(entities -> {
            var term = new StaffLogTerm(table) {};
            term.entities = entities;
            return term.deleteBefore(Instant.now(), most);
        });
    }

    private static void add(String columns, String values) {
        Database.inTransaction(entities -> entities.createNativeQuery("insert into " + columns + " select " + values
                        + "now() - cast(day || ' days' as interval) from (values (500), (400), (1)) t (day)")
                .executeUpdate());
    }
}
