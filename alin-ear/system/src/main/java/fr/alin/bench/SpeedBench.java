package fr.alin.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import fr.alin.launcher.RunningSystem;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Runs all benchmarks of {@code mvn -Pbench verify} and writes the table: each figure of AL'in next to a plain
 * equivalent measured in the same run.
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
            deployEmptyServlet();
            new PageBench(system.baseUrl(), owner).measure(table);
            new SearchBench().measure(table, owner);
            new LandlordBench(system, owner).measure(table);
            new AlertBench(owner).measure(table);
            new RankBench(owner).measure(table);
            new DeskBench(owner).measure(table);
            new RulesBench().measure(table, owner);
            new ImportBench(owner).measure(table);
            new BellBench(system.baseUrl(), owner).measure(table);
        } finally {
            table.write(Path.of(System.getProperty("alin.work")).resolveSibling("bench-table.md"));
        }
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
}
