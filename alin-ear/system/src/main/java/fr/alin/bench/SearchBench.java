package fr.alin.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Compares the search through its EJB with the same statement by plain JDBC; both are measured in the server. */
final class SearchBench {

    private static final double LOWEST_RATIO = 0.5;

    void measure(ReportTable table, Connection owner) throws SQLException {
        var ejb = BenchResult.read(owner, "search.ejb");
        var jdbc = BenchResult.read(owner, "search.jdbc");
        table.row(
                "offer search through the EJB, one caller",
                ReportTable.number(ejb) + " searches/s",
                "the same statement by plain JDBC, same pool: %s/s".formatted(ReportTable.number(jdbc)),
                "at least half (here %.0f %%)".formatted(100 * ejb / jdbc),
                ejb >= LOWEST_RATIO * jdbc);
    }
}
