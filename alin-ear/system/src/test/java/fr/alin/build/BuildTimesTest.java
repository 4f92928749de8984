package fr.alin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTimesTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    Path root;

    @Test
    void tests_count_for_their_layer_and_the_remainder_is_compiling() throws IOException {
        report("alin-ejb/target/surefire-reports", "fr.alin.offer.OfferPolicyTest", "2.5", after(30));
        report("alin-ejb/target/surefire-reports", "fr.alin.offer.OfferRepositoryTest", "10", after(40));
        report("alin-ear/target/failsafe-reports", "fr.alin.journey.WholeJourneyIT", "20", after(90));
        var lines = read(after(100));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).matches("rules, structure, texts +3 +\\d+"))
                .anySatisfy(line -> assertThat(line).matches("mapping +10 +\\d+"))
                .anySatisfy(line -> assertThat(line).matches("journeys +20 +\\d+"))
                .anySatisfy(line -> assertThat(line).matches("compiling and packing +68 +\\d+  over"))
                .anySatisfy(line -> assertThat(line).matches("whole build +100 +\\d+"))
                .endsWith("     2.5  OfferPolicyTest");
    }

    @Test
    void overlapping_tests_count_once() throws IOException {
        report("alin-ejb/target/surefire-reports", "fr.alin.AliceTest", "30", after(40));
        report("alin-web/target/surefire-reports", "fr.alin.BobTest", "30", after(50));
        assertThat(read(after(60)))
                .anySatisfy(line -> assertThat(line).matches("rules, structure, texts +40 .*"))
                .anySatisfy(line -> assertThat(line).matches("compiling and packing +20 .*"));
    }

    @Test
    void layers_that_overlap_share_the_time() throws IOException {
        report("alin-ear/target/failsafe-reports", "fr.alin.journey.WholeJourneyIT", "30", after(40));
        report("alin-ear/target/failsafe-reports", "fr.alin.walk.WalkResilienceIT", "30", after(50));
        assertThat(read(after(60)))
                .anySatisfy(line -> assertThat(line).matches("journeys +20 .*"))
                .anySatisfy(line -> assertThat(line).matches("failures and the walk +20 .*"))
                .anySatisfy(line -> assertThat(line).matches("compiling and packing +20 .*"));
    }

    @Test
    void former_builds_are_ignored() throws IOException {
        report("alin-ejb/target/surefire-reports", "fr.alin.OldTest", "30", after(-100));
        assertThat(read(after(60))).noneMatch(line -> line.contains("OldTest"));
    }

    @Test
    void launch_times_count_as_starting() {
        var payara = new Span(Layer.SYSTEM, "Payara 6 on port 1", START, after(25));
        assertThat(new BuildTimes(START, after(60), List.of(payara)).lines())
                .anySatisfy(line -> assertThat(line).matches("starting, deploying, stopping +25 .*"))
                .endsWith("    25.0  Payara 6 on port 1");
    }

    private List<String> read(Instant end) {
        return BuildTimes.read(root, START, end, List.of()).lines();
    }

    private void report(String folder, String name, String seconds, Instant end) throws IOException {
        var file = Files.createDirectories(root.resolve(folder)).resolve("TEST-" + name + ".xml");
        Files.writeString(file, "<testsuite name=\"%s\" time=\"%s\" tests=\"1\"/>".formatted(name, seconds));
        Files.setLastModifiedTime(file, FileTime.from(end));
    }

    private static Instant after(int seconds) {
        return START.plusSeconds(seconds);
    }
}
