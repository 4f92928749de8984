package fr.alin.integration.partners.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import fr.alin.integration.partners.demo.Towns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References of homes that are made by hand. */
class HomesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void homes_made_at_once_never_share_a_reference() {
        var homes = new Homes(new Towns(), folder, CLOCK);
        var references = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> homes.freeReference("75"))
                .toList();
        assertThat(references).doesNotHaveDuplicates();
    }

    @Test
    void a_reference_of_a_former_day_is_not_given_again_after_a_restart() {
        var homes = new Homes(new Towns(), folder, CLOCK);
        var yesterday = homes.toPublish().get(0);
        yesterday.setReference(homes.freeReference("75"));
        homes.publish(yesterday);
        var restarted = new Homes(new Towns(), folder, Clock.offset(CLOCK, Duration.ofDays(1)));
        assertThat(restarted.find(yesterday.getReference())).isEmpty();
        assertThat(IntStream.range(0, 3).mapToObj(i -> restarted.freeReference("75")))
                .doesNotContain(yesterday.getReference());
    }
}
