package fr.alin.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;

import fr.alin.alert.OfferMatching;
import fr.alin.testing.Callers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs in the server: the cost of one new offer among all alerts and among few. Each transaction is rolled back, so
 * that no timer sees the offer and no mail is sent.
 */
@ExtendWith(ArquillianExtension.class)
class AlertInServerBench {

    private static final int WARM_UP = 300;
    private static final int OFFERS = 1500;
    private static final String ALL = "public";
    private static final String FEW = "bench, public";

    @EJB
    Callers.OurSystem ourSystem;

    @Inject
    OfferMatching matching;

    @Resource(lookup = "jdbc/alin")
    DataSource pool;

    @Deployment
    static EnterpriseArchive deployment() {
        return Callers.deployment(AlertInServerBench.class, Cost.class, BenchFailure.class, BenchResult.class);
    }

    @Test
    void one_new_offer() throws SQLException {
        measure("quiet", "('09', '15', '23', '48', '05')");
        measure("busy", "('75', '59', '13', '93', '69')");
    }

    private void measure(String name, String departments) throws SQLException {
        var offers = offers(departments);
        var warmUp = offers.subList(0, Math.min(WARM_UP, offers.size()));
        run(warmUp, ALL);
        run(warmUp, FEW);
        var all = new ArrayList<Cost>();
        var few = new ArrayList<Cost>();
        for (int part = 0; part < offers.size(); part += WARM_UP) {
            var some = offers.subList(part, Math.min(part + WARM_UP, offers.size()));
            all.addAll(run(some, ALL));
            few.addAll(run(some, FEW));
        }
        keep(name + ".all", all);
        keep(name + ".few", few);
    }

    private void keep(String name, List<Cost> costs) throws SQLException {
        var sum = costs.stream().mapToDouble(Cost::millis).sum();
        var found = costs.stream().mapToInt(Cost::found).sum();
        BenchResult.keep(pool, "alerts." + name + ".millis", median(costs));
        BenchResult.keep(pool, "alerts." + name + ".mean", sum / costs.size());
        BenchResult.keep(pool, "alerts." + name + ".found", (double) found / costs.size());
    }

    private List<Cost> run(List<Long> models, String schemas) {
        var times = new ArrayList<Cost>();
        for (var model : models) {
            try {
                ourSystem.refuseAfter(() -> times.add(cost(model, schemas)));
            } catch (EJBException refused) {
                requireRolledBack(refused);
            }
        }
        return times;
    }

    private static void requireRolledBack(EJBException refused) {
        if (!"test.refused".equals(refused.getMessage())) {
            throw refused;
        }
    }

    /** Inserts a copy of a home and matches it with the alerts of these schemas. */
    private Cost cost(long model, String schemas) {
        try (var connection = pool.getConnection()) {
            execute(connection, "set local search_path to " + schemas);
            execute(connection, copy(connection) + model);
            var start = System.nanoTime();
            if (!matching.matchSome()) {
                throw new BenchFailure("The new offer was not inserted");
            }
            return new Cost((System.nanoTime() - start) / 1e6, hits(connection));
        } catch (SQLException e) {
            throw new BenchFailure("The new offer could not be matched", e);
        }
    }

    private static int hits(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from offer_alert_hit where offer_reference = 'BENCH-COPY'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private List<Long> offers(String departments) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select id from offer where department in %s and id >= 10000000 order by id %% 7919, id limit %d"
                                .formatted(departments, OFFERS))) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Inserts a copy of an offer. */
    private static String copy(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select string_agg(column_name, ', ' order by ordinal_position),
                               string_agg(case column_name
                                   when 'id' then '-1' when 'reference' then '''BENCH-COPY'''
                                   when 'alerts_matched_at' then 'null' else column_name end,
                                   ', ' order by ordinal_position)
                        from information_schema.columns
                        where table_schema = 'public' and table_name = 'offer' and is_generated = 'NEVER'""")) {
            rows.next();
            return "insert into offer (%s) select %s from offer where id = "
                    .formatted(rows.getString(1), rows.getString(2));
        }
    }

    private static double median(List<Cost> costs) {
        var sorted = costs.stream().mapToDouble(Cost::millis).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The time of one new offer, and the number of people it matches. */
    private record Cost(double millis, int found) {}
}
