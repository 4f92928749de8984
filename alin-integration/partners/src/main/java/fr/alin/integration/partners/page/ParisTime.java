package fr.alin.integration.partners.page;

import java.time.ZoneId;

/** The time zone of what the stand-ins show and send. */
public final class ParisTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private ParisTime() {}
}
