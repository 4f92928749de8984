package fr.alin.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class InstantColumnTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

    @Test
    void bothTypesOfTheProviderAreTheSameInstant() {
        assertThat(InstantColumn.instant(Timestamp.from(NOON))).isEqualTo(NOON);
        assertThat(InstantColumn.instant(NOON.atOffset(ZoneOffset.ofHours(2)))).isEqualTo(NOON);
    }

    @Test
    void aNullColumnIsNoInstant() {
        assertThat(InstantColumn.optionalInstant(null)).isEmpty();
        assertThat(InstantColumn.optionalInstant(Timestamp.from(NOON))).contains(NOON);
    }
}
