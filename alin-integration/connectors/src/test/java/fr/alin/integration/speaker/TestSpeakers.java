package fr.alin.integration.speaker;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import fr.alin.landlord.LandlordDirectory;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SecurityLog;

/** The check of signatures a moment after {@link Signer#SENT_AT}. */
public final class TestSpeakers {

    private TestSpeakers() {}

    public static Speakers with(LandlordDirectory landlords) {
        return at(landlords, Instant.parse(Signer.SENT_AT));
    }

    static Speakers at(LandlordDirectory landlords, Instant now) {
        var speakers = new Speakers();
        speakers.landlords = landlords;
        speakers.clock = Clock.fixed(now, ZoneOffset.UTC);
        speakers.log = new SecurityLog(new Sealing(new AlinSettings()));
        speakers.settings = new AlinSettings() {
            @Override
            public Duration callsApart() {
                return Duration.ofMinutes(5);
            }
        };
        return speakers;
    }
}
