package fr.alin.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Compares the cost of an import with that of the registration site alone; all measured in the server. */
final class ImportBench {

    private static final double HIGHEST_RATIO = 1.5;
    private static final double FLAT = 1.05;

    private final Connection owner;

    ImportBench(Connection owner) {
        this.owner = owner;
    }

    void measure(ReportTable table) throws SQLException {
        roundTrip(table, "soap", "the national site, SOAP with MTOM and TLS of both sides");
        roundTrip(table, "jms", "a local site, by message");
        var whole = read("whole");
        var alone = read("alone");
        var rows = read("rows");
        table.row(
                "whole imports, 4 callers: number, answer, code, application kept; half by SOAP, half by message",
                "%s imports/s, median %.1f ms".formatted(ReportTable.number(whole), read("whole.median")),
                "the stand-ins alone, 4 plain clients: %s answers/s; plain JDBC, the %.1f rows of each in one transaction: %s/s"
                        .formatted(ReportTable.number(alone), read("rows.each"), ReportTable.number(rows)),
                "none set (here %.0f %% of the smaller)".formatted(100 * whole / Math.min(alone, rows)));
        memory(table);
        clean();
    }

    private void roundTrip(ReportTable table, String name, String what) throws SQLException {
        var adapter = read(name + ".adapter");
        var alone = read(name + ".alone");
        table.row(
                "a question to " + what + ": read, validated, in our own terms",
                "median %.2f ms".formatted(adapter),
                "the stand-in's answer to a plain client of the same wire: median %.2f ms".formatted(alone),
                "at most %.1f × (here %.2f)".formatted(HIGHEST_RATIO, adapter / alone),
                adapter <= HIGHEST_RATIO * alone);
    }

    private void memory(ReportTable table) throws SQLException {
        var before = read("heap.before");
        var after = read("heap.after");
        table.row(
                "heap after a full collection, over 10,000 imports",
                "%.1f MB before, %.1f MB after 5,000, %.1f MB after 10,000".formatted(before, read("heap.half"), after),
                "–",
                "at most %.2f × (here %.3f)".formatted(FLAT, after / before),
                after <= FLAT * before);
    }

    /** Vacuums after the deletion, so that dead rows do not slow later measurements. */
    private void clean() throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(
                    "vacuum analyze account, import_request, security_code, housing_application, outbox_message");
        }
    }

    private double read(String name) throws SQLException {
        return BenchResult.read(owner, "imports." + name);
    }
}
