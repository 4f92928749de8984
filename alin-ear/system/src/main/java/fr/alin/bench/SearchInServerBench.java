package fr.alin.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;

import fr.alin.candidacy.view.HouseholdSearch;
import fr.alin.eligibility.EligibilityService;
import fr.alin.housingapplication.search.SearchProfileDirectory;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.OfferService;
import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.OfferSearch;
import fr.alin.offer.model.SearchCircle;
import fr.alin.offer.search.OfferCards;
import fr.alin.testing.Callers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs in the server: the search through its EJB and the same statement by plain JDBC from the same pool. */
@ExtendWith(ArquillianExtension.class)
class SearchInServerBench {

    private static final long ANNE = 9_000_001L;
    private static final long FIRST_GENERATED_ACCOUNT = 10_000_000L;
    private static final long ACCOUNT_STEP = 37;
    private static final int PEOPLE = 200;
    private static final int CARDS = 20;
    private static final int WARM_UP = 25;
    private static final int SECONDS = 8;
    private static final int CALLERS = 4;

    @EJB
    Callers.Anne anne;

    @EJB
    Callers.OurSystem ourSystem;

    @Inject
    OfferService offers;

    @Inject
    EligibilityService eligibility;

    @Inject
    SearchProfileDirectory profiles;

    @Resource(lookup = "jdbc/alin")
    DataSource pool;

    @Deployment
    static EnterpriseArchive deployment() {
        return Callers.deployment(SearchInServerBench.class, BenchFailure.class, BenchResult.class);
    }

    @Test
    void search() throws Exception {
        var searches = searches();
        var statement = statement();
        var parameters = parameters(searches);
        rate(() -> ejb(searches), WARM_UP);
        rate(() -> jdbc(statement, parameters), WARM_UP);
        var ejb = 0.0;
        var jdbc = 0.0;
        for (int round = 0; round < 3; round++) {
            ejb = Math.max(ejb, rate(() -> ejb(searches), SECONDS));
            jdbc = Math.max(jdbc, rate(() -> jdbc(statement, parameters), SECONDS));
        }
        BenchResult.keep(pool, "search.ejb", ejb);
        BenchResult.keep(pool, "search.jdbc", jdbc);
        BenchResult.keep(pool, "search.jdbc.clients", concurrentRate(statement, parameters));
    }

    private List<OfferSearch> searches() {
        var accounts = LongStream.range(0, PEOPLE)
                .map(index -> FIRST_GENERATED_ACCOUNT + index * ACCOUNT_STEP)
                .boxed()
                .toList();
        return ourSystem.call(() -> profiles.validated(accounts)).values().stream()
                .map(this::search)
                .filter(search -> anne.call(() -> offers.search(search)).cards().size() == CARDS)
                .toList();
    }

    private OfferSearch search(SearchProfile profile) {
        var limits = eligibility.limits(profile.household(), profile.incomes(), LocalDate.now());
        return HouseholdSearch.of(profile, limits).page(SearchCircle.REST_OF_DEPARTMENT, OfferFilters.none(), 0, CARDS);
    }

    private int ejb(List<OfferSearch> searches) {
        return anne.call(() -> {
            for (var search : searches) {
                offers.search(search);
            }
            return searches.size();
        });
    }

    private int jdbc(String sql, List<List<Object>> searches) throws SQLException {
        for (var values : searches) {
            try (var connection = pool.getConnection();
                    var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                var found = 0;
                try (var rows = statement.executeQuery()) {
                    var columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            found += rows.getObject(column) == null ? 0 : 1;
                        }
                    }
                }
                if (found == 0) {
                    throw new BenchFailure("The statement found no card");
                }
            }
        }
        return searches.size();
    }

    /** Searches per second of four concurrent callers. */
    private double concurrentRate(String sql, List<List<Object>> searches) throws Exception {
        var callers = Executors.newFixedThreadPool(CALLERS);
        try {
            var tasks = Collections.nCopies(CALLERS, (Callable<Double>) () -> rate(() -> jdbc(sql, searches), SECONDS));
            var sum = 0.0;
            for (var one : callers.invokeAll(tasks)) {
                sum += one.get();
            }
            return sum;
        } finally {
            callers.shutdownNow();
        }
    }

    /** The SQL that OfferCards sends for one page of results, read by reflection because it is private. */
    private static String statement() throws ReflectiveOperationException {
        var field = OfferCards.class.getDeclaredField("PAGE");
        field.setAccessible(true);
        return (String) field.get(null);
    }

    /** The statement's parameters, one list per search: the caller's account id and the ids of the offers found. */
    private List<List<Object>> parameters(List<OfferSearch> searches) throws SQLException {
        var all = new ArrayList<List<Object>>();
        try (var connection = pool.getConnection();
                var select = connection.prepareStatement("select id from offer where reference = any(?)")) {
            for (var search : searches) {
                var references = anne.call(() -> offers.search(search)).cards().stream()
                        .map(card -> card.reference().value())
                        .toArray();
                select.setArray(1, connection.createArrayOf("varchar", references));
                var ids = new ArrayList<String>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        ids.add(rows.getString(1));
                    }
                }
                all.add(List.of(ANNE, "{" + String.join(",", ids) + "}"));
            }
        }
        return all;
    }

    /** Searches per second, in sequence. */
    private static double rate(Callable<Integer> work, int seconds) throws Exception {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var start = System.nanoTime();
        var done = 0;
        while (System.nanoTime() < until) {
            done += work.call();
        }
        return done * 1e9 / (System.nanoTime() - start);
    }
}
