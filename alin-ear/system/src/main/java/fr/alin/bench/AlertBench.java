package fr.alin.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Compares the cost of a new offer among all alerts and among few; both are measured in the server. */
final class AlertBench {

    private static final double HIGHEST_RATIO = 1.5;

    private final Connection owner;

    AlertBench(Connection owner) {
        this.owner = owner;
    }

    void measure(ReportTable table) throws SQLException {
        var all = read("quiet.all.millis");
        var few = read("quiet.few.millis");
        table.row(
                "a new offer against %s alerts, the same people to notify".formatted(count("public")),
                "median %.2f ms, %.1f people found".formatted(all, read("quiet.all.found")),
                "against %s alerts: median %.2f ms, %.1f people found"
                        .formatted(count("bench"), few, read("quiet.few.found")),
                "at most %.1f × (here %.2f)".formatted(HIGHEST_RATIO, all / few),
                all <= HIGHEST_RATIO * few);
        table.note(
                "A new offer in a big city among all alerts finds %.0f people and takes %.2f ms (mean), among few %.1f"
                                .formatted(read("busy.all.found"), read("busy.all.mean"), read("busy.few.found"))
                        + " people and %.2f ms: what it costs is the people it is for."
                                .formatted(read("busy.few.mean")));
    }

    private double read(String name) throws SQLException {
        return BenchResult.read(owner, "alerts." + name);
    }

    private String count(String schema) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select count(distinct alert_id) from %s.offer_alert_area".formatted(schema))) {
            rows.next();
            return "%,d".formatted(rows.getLong(1));
        }
    }
}
