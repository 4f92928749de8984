package fr.alin.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import fr.alin.launcher.RunningSystem;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Runs the benchmarks of {@code mvn -Pbench verify} and writes the table: each figure of AL'in next to a plain
 * equivalent measured in the same run. {@code -Dalin.bench=Bell} runs one of them.
 */
class SpeedBench {

    private final RunningSystem system = RunningSystem.current();

    @Test
    void table() throws Exception {
        var table = new ReportTable("AL'in, volume %s, %s, %d processors, Java %s"
                .formatted(
                        System.getProperty("alin.volume"),
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version()));
        try (var owner = system.connectAsOwner()) {
            for (var bench : benches(owner).entrySet()) {
                if (bench.getKey().startsWith(System.getProperty("alin.bench", ""))) {
                    bench.getValue().measure(table);
                }
            }
        } finally {
            table.write(Path.of(System.getProperty("alin.work")).resolveSibling("bench-table.md"));
        }
    }

    /** By their names, in the order in which they run. */
    private Map<String, Measurement> benches(Connection owner) {
        var benches = new LinkedHashMap<String, Measurement>();
        benches.put("Page", table -> {
            deployEmptyServlet();
            new PageBench(system.baseUrl(), owner).measure(table);
        });
        benches.put("Search", table -> new SearchBench().measure(table, owner));
        benches.put("Landlord", table -> new LandlordBench(system, owner).measure(table));
        benches.put("Alert", table -> new AlertBench(owner).measure(table));
        benches.put("Rank", table -> new RankBench(owner).measure(table));
        benches.put("Desk", table -> new DeskBench(owner).measure(table));
        benches.put("Rules", table -> new RulesBench().measure(table, owner));
        benches.put("Import", table -> new ImportBench(owner).measure(table));
        benches.put("Bell", table -> new BellBench(system.baseUrl(), owner).measure(table));
        return benches;
    }

    private void deployEmptyServlet() throws Exception {
        var file = Files.createTempFile("empty", ".war");
        ShrinkWrap.create(WebArchive.class, "empty.war")
                .addClass(EmptyServlet.class)
                .addAsWebInfResource(
                        new StringAsset("<glassfish-web-app><context-root>/empty</context-root></glassfish-web-app>"),
                        "glassfish-web.xml")
                .as(ZipExporter.class)
                .exportTo(file.toFile(), true);
        system.deploy("empty", file);
        Files.delete(file);
    }

    /** Adds its rows to the table. */
    private interface Measurement {

        void measure(ReportTable table) throws Exception;
    }
}
