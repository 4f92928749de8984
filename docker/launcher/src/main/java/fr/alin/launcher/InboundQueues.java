package fr.alin.launcher;

import java.util.List;
import java.util.Map;

/** The queues AL'in listens to; outgoing queues are opened by name at first use. */
final class InboundQueues {

    static final String OFFERS = "alin.offers";
    static final String ANSWERS = "alin.landlord.answers";

    /** Those that landlords write to. To the third, of what it could not deliver, only the broker does. */
    static final List<String> OF_LANDLORDS = List.of(OFFERS, ANSWERS);

    /** By JNDI name. */
    static final Map<String, String> QUEUES =
            Map.of("jms/Offers", OFFERS, "jms/LandlordAnswers", ANSWERS, "jms/DeadMessages", "mq.sys.dmq");

    private InboundQueues() {}
}
