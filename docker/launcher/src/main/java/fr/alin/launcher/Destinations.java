package fr.alin.launcher;

import java.util.Map;

/** The queues AL'in listens to, by JNDI name; those it sends to are opened by name when first used. */
final class Destinations {

    static final Map<String, String> QUEUES =
            Map.of("jms/Offers", "alin.offers", "jms/LandlordAnswers", "alin.landlord.answers");

    private Destinations() {}
}
