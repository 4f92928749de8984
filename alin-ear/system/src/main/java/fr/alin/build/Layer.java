package fr.alin.build;

import java.time.Duration;
import java.util.stream.Stream;

/** The kinds of work in {@code mvn verify}, each with its time budget on two cores (README, Tests). */
enum Layer {
    SYSTEM("starting, deploying, stopping", 45, ""),
    MAPPING("mapping", 40, "RepositoryTest"),
    CONTAINER("container", 55, "ContainerIT"),
    FAILURES("failures and the walk", 165, "ResilienceIT"),
    JOURNEYS("journeys", 195, "JourneyIT"),
    RULES("rules, structure, texts", 60, "Test"),
    REST("compiling and packing", 40, "");

    private final String title;
    private final Duration budget;
    private final String suffix;

    Layer(String title, int budgetSeconds, String suffix) {
        this.title = title;
        budget = Duration.ofSeconds(budgetSeconds);
        this.suffix = suffix;
    }

    String title() {
        return title;
    }

    Duration budget() {
        return budget;
    }

    /** The first layer whose suffix matches; repository tests come before unit tests. */
    static Layer ofTest(String className) {
        return Stream.of(values())
                .filter(layer -> !layer.suffix.isEmpty() && className.endsWith(layer.suffix))
                .findFirst()
                .orElse(REST);
    }
}
