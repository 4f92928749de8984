package fr.alin.launcher;

import java.util.Map;

/** The queues AL'in listens to, by JNDI name; outgoing queues are opened by name at first use. */
final class InboundQueues {

    static final Map<String, String> QUEUES = Map.of(
            "jms/Offers", "alin.offers",
            "jms/LandlordAnswers", "alin.landlord.answers",
            "jms/DeadMessages", "mq.sys.dmq");

    private InboundQueues() {}
}
