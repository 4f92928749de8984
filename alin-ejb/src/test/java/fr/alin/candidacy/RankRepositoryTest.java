package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.CandidateOrder;
import fr.alin.testing.Database;
import fr.alin.testing.Race;
import fr.alin.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rank of a candidacy from the tallies, which the database keeps. */
class RankRepositoryTest {

    private static final String TALLIES = """
            select (select coalesce(sum(candidacies), 0) from ranking_tally),
                   (select coalesce(sum(candidacies), 0) from ranking_quarter_tally),
                   (select count(*) from candidacy where active_application is not null)""";

    @BeforeEach
    void delete_all() {
        Database.empty("candidacy");
    }

    @Test
    void each_rank_is_the_place_in_the_order_whatever_has_changed() {
        apply(300, "TOITS-1", 12);
        apply(20, "TOITS-2", 12);
        Database.inTransaction(entities -> {
            change(entities, "update candidacy set points = points + 3 where id % 7 = 0");
            change(entities, "update candidacy set status = 'CANCELLED', active_application = null where id % 5 = 0");
            change(entities, "delete from candidacy where id % 11 = 0");
            change(entities, "update candidacy set explanation = 'unchanged'");
        });

        Database.inTransaction(entities -> {
            var inOrder = candidatesOf(entities, "TOITS-1").stream()
                    .sorted(CandidateOrder.BEST_FIRST)
                    .toList();
            assertThat(inOrder).hasSizeGreaterThan(200);
            assertThat(inOrder.stream().map(queries(entities)::position))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, inOrder.size())
                            .mapToObj(rank -> new CandidacyPosition(rank, inOrder.size()))
                            .toList());
        });
        assertTalliesAgree();
    }

    @Test
    void the_tallies_agree_after_people_apply_and_leave_at_once() {
        apply(40, "TOITS-1", 2);

        assertThat(Race.of(
                        () -> run("update candidacy set points = points + 1 where id <= 10"),
                        () -> run("update candidacy set status = 'CANCELLED', active_application = null"
                                + " where id between 11 and 20"),
                        () -> run("delete from candidacy where id between 21 and 30"),
                        () -> apply(41, 60, "TOITS-1", 2)))
                .containsOnly(Race.DONE);

        assertTalliesAgree();
    }

    @Test
    void no_empty_row_of_a_tally_stays() {
        apply(30, "TOITS-1", 12);
        run("delete from candidacy");

        assertThat(rows("select 1 from ranking_tally union all select 1 from ranking_quarter_tally"))
                .isEmpty();
    }

    @Test
    void a_rank_is_one_statement() {
        apply(3, "TOITS-1", 12);

        Database.inTransaction(entities -> {
            var facts = candidatesOf(entities, "TOITS-1").get(0);
            assertThat(Statements.sentBy(other -> queries(other).position(facts)))
                    .isEqualTo(1);
        });
    }

    /** Of ten thousand, a rank reads some hundred rows: one for each number of points, each quarter, and each equal. */
    @Test
    void a_rank_among_ten_thousand_reads_few_rows() throws SQLException {
        apply(10_000, "TOITS-1", 120);
        apply(10, "TOITS-2", 120);
        tidy();

        var plan = String.join(
                "\n",
                rows("explain (analyze, costs off, timing off, summary off) "
                        + RankSql.POSITION.replace("?1", "5000")));

        assertThat(plan).doesNotContain("Seq Scan on candidacy");
        assertThat(rowsRead(plan)).as(plan).isLessThan(300);
    }

    /** What the server does by itself once rows have changed often. */
    private static void tidy() throws SQLException {
        try (var connection = Database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze candidacy, ranking_tally, ranking_quarter_tally");
        }
    }

    /** The rows that all nodes of a plan gave out. */
    private static int rowsRead(String plan) {
        return Pattern.compile("rows=(\\d+)(\\.\\d+)? loops=(\\d+)")
                .matcher(plan)
                .results()
                .mapToInt(node -> Integer.parseInt(node.group(1)) * Integer.parseInt(node.group(3)))
                .sum();
    }

    private static void assertTalliesAgree() {
        Database.inTransaction(entities -> {
            var row = (Object[]) entities.createNativeQuery(TALLIES).getSingleResult();
            assertThat(((Number) row[0]).longValue()).isEqualTo(((Number) row[2]).longValue());
            assertThat(((Number) row[1]).longValue()).isEqualTo(((Number) row[2]).longValue());
        });
    }

    private static void apply(int many, String offer, int months) {
        var first = offer.endsWith("1") ? 1 : 20_001;
        apply(first, first + many - 1, offer, months);
    }

    /** Candidates with points and ages by chance, the same in every run. */
    private static void apply(int first, int last, String offer, int months) {
        var chance = new Random(first);
        var values = IntStream.rangeClosed(first, last)
                .mapToObj(id -> "(%d, %d, %d)"
                        .formatted(id, chance.nextInt(months), chance.nextInt(2) * 15 + chance.nextInt(2) * 10))
                .collect(joining(", "));
        run("""
                insert into candidacy (id, version, account_id, application, active_application, registered_on,
                    submitted_at, status, status_since, offer_reference, landlord_code, landlord_name, offer_type,
                    offer_city, offer_department, offer_rent, points, explanation)
                select id, 0, id, number, number,
                    date '2020-09-14' - make_interval(months => months, days => id %% 3), timestamptz '%s', 'SUBMITTED',
                    now(), '%s', 'TOITS', 'Toits', 'T2', 'PARIS', '75', 700, least(months, 36) + more, ''
                from (values %s) as v (id, months, more),
                    lateral (select '1110920' || lpad(cast(id as text), 6, '0') || 'ACLOG' as number) numbered""".formatted(NOW, offer, values));
    }

    private static List<CandidacyFacts> candidatesOf(EntityManager entities, String offer) {
        return entities.createQuery("""
                        select c from Candidacy c
                        where c.offer.landlordCode = 'TOITS' and c.activeApplication is not null""", Candidacy.class)
                .getResultStream()
                .map(Candidacy::facts)
                .filter(facts -> facts.offer().reference().value().equals(offer))
                .toList();
    }

    private static CandidacyQueries queries(EntityManager entities) {
        var queries = new CandidacyQueries();
        queries.entities = entities;
        return queries;
    }

    private static void run(String sql) {
        Database.inTransaction(entities -> change(entities, sql));
    }

    private static void change(EntityManager entities, String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<String> rows(String sql) {
        return Database.fromTransaction(
                entities -> (List<String>) entities.createNativeQuery(sql).getResultList());
    }
}
