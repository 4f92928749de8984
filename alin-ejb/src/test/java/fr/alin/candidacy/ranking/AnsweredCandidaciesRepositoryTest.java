package fr.alin.candidacy.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.alin.candidacy.view.ComparableCandidacies;
import fr.alin.shared.model.DwellingType;
import fr.alin.testing.Database;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweredCandidaciesRepositoryTest {

    private static final Instant SINCE = Instant.parse("2020-01-01T00:00:00Z");

    @BeforeEach
    void delete_all() {
        Database.empty("candidacy");
    }

    @Test
    void nine_cases_give_no_figure_and_ten_do() {
        answered(1, 9, "NOT_ALLOCATED", 20);
        assertThat(figures()).isEmpty();

        answered(10, 10, "LEASE_SIGNED", 60);
        assertThat(figures()).contains(new ComparableCandidacies(10, 10, 20));
    }

    @Test
    void what_the_applicant_ended_or_another_department_type_or_year_does_not_count() {
        answered(1, 10, "NOT_ALLOCATED", 20);
        answered(11, 13, "LEASE_SIGNED", 40);
        answered(14, 20, "CANCELLED", 1);
        answered(21, 30, "RENOUNCED", 1);
        answered(31, 40, "LEASE_SIGNED", 1);
        run("update candidacy set offer_department = '29' where id between 31 and 33");
        run("update candidacy set offer_type = 'T3' where id between 34 and 36");
        run("update candidacy set status_since = date '2019-12-31' where id between 37 and 40");

        assertThat(figures()).contains(new ComparableCandidacies(13, 23, 20));
    }

    @Test
    void the_latest_cases_are_read_by_an_index() {
        answered(1, 3_000, "NOT_ALLOCATED", 20);
        run("analyze candidacy");

        var plan = Database.fromTransaction(entities -> {
            @SuppressWarnings("unchecked")
            List<String> lines = entities.createNativeQuery("""
                            explain select status from candidacy
                            where offer_department = '75' and offer_type = 'T1' and status_since >= date '2020-01-01'
                              and status in ('LEASE_SIGNED', 'NOT_ALLOCATED', 'REFUSED', 'RELEASED')
                            order by status_since desc limit 500""").getResultList();
            return String.join("\n", lines);
        });
        assertThat(plan).contains("candidacy_answered");
    }

    private static Optional<ComparableCandidacies> figures() {
        return Database.fromTransaction(
                entities -> new Wired(entities).make(AnsweredCandidacies.class).of("75", DwellingType.T2, SINCE));
    }

    private static void answered(int first, int last, String status, int days) {
        run("""
                insert into candidacy (id, version, account_id, application, registered_on, submitted_at, status,
                    status_since, offer_reference, landlord_code, landlord_name, offer_type, offer_city,
                    offer_department, offer_rent, explanation, release_reason)
                select id, 0, id, '1110920' || lpad(cast(id as text), 6, '0') || 'ACLOG', date '2020-01-01',
                    date '2020-02-01', '%3$s', date '2020-02-01' + %4$d, 'TOITS-' || id, 'TOITS', 'Toits', 'T2', 'PARIS',
                    '75', 700, '', null
                from generate_series(%1$d, %2$d) id""".formatted(first, last, status, days));
    }

    private static void run(String sql) {
        Database.inTransaction(entities -> entities.createNativeQuery(sql).executeUpdate());
    }
}
