package fr.alin.candidacy.desk;

import java.sql.Connection;
import java.time.Clock;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.model.DecidedOrder;
import fr.alin.candidacy.model.DecidedQuery;
import fr.alin.candidacy.model.DecidedSpan;
import fr.alin.candidacy.model.ExportFormat;
import fr.alin.candidacy.model.ExportReason;
import fr.alin.candidacy.model.ExportedList;
import fr.alin.candidacy.model.StatedExport;
import fr.alin.candidacy.view.DecidedLine;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.LineSink;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.testing.Entities;
import fr.alin.testing.Wired;

/** Exports the list of decided candidacies in a process of its own, whose memory its test limits. */
final class LongExport implements LineSink<DecidedLine> {

    static final String TOLD = "lines exported: ";

    private int lines;

    private LongExport() {}

    /** @param arguments the address of the database */
    public static void main(String[] arguments) {
        var export = new LongExport();
        try (var factory = Entities.at(arguments[0]);
                var entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            entities.unwrap(Connection.class); // begins the transaction now, as the server does
            service(entities)
                    .decided(
                            new DecidedQuery(
                                    "",
                                    true,
                                    DecidedSpan.WEEK,
                                    Sorting.ascending(DecidedOrder.NUMBER),
                                    new Slice(0, 25)),
                            new StatedExport(ExportedList.DECIDED, ExportFormat.CSV, "", ExportReason.FIGURES, ""),
                            export);
            entities.getTransaction().commit();
        }
        System.out.println(TOLD + export.lines);
    }

    private static ListExportService service(EntityManager entities) {
        var caller = new CurrentCaller() {
            @Override
            public long accountId() {
                return 301;
            }
        };
        return new Wired(entities, Clock.systemUTC(), caller, new AlinSettings()).make(ListExportService.class);
    }

    @Override
    public void begin(int total) {
        lines = 0;
    }

    @Override
    public void line(DecidedLine line) {
        lines++;
    }
}
