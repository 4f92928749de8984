package fr.alin.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;

import fr.alin.launcher.LaunchTimes;

/** The last lines of a build: where its minutes went, and how much of the code its tests ran. */
public final class BuildReport {

    private BuildReport() {}

    /** Reads {@code alin.build.start}, {@code alin.root} and {@code alin.coverage} from the system's properties. */
    public static void main(String... arguments) {
        var start = Instant.parse(System.getProperty("alin.build.start"));
        var root = Path.of(System.getProperty("alin.root"));
        var steps = LaunchTimes.fromSystem().all().stream()
                .map(step -> new Span(Layer.SYSTEM, step.name(), step.start(), step.end()))
                .toList();
        var lines = new ArrayList<>(
                BuildTimes.read(root, start, Instant.now(), steps).lines());
        var coverage = Path.of(System.getProperty("alin.coverage"));
        if (Files.exists(coverage)) {
            lines.addAll(Coverage.read(coverage).lines());
        }
        lines.forEach(line -> System.out.println("[AL'in] " + line));
    }
}
