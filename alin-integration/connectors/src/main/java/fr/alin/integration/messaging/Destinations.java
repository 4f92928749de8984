package fr.alin.integration.messaging;

import fr.alin.shared.outbox.LandlordQueues;

/**
 * The physical names of the queues that AL'in reads or writes. Queues for landlords' dossiers are in {@link LandlordQueues}.
 */
public final class Destinations {

    /** Connection factory for outgoing messages and requests. */
    public static final String BROKER = "jms/alin";

    /** Landlords publish, change and withdraw offers here. */
    public static final String OFFERS = "alin.offers";

    /** The JNDI name of {@link #OFFERS}. */
    public static final String OFFERS_LOOKUP = "jms/Offers";

    /** Landlords answer to the dossiers they were sent here. */
    public static final String LANDLORD_ANSWERS = "alin.landlord.answers";

    /** The JNDI name of {@link #LANDLORD_ANSWERS}. */
    public static final String LANDLORD_ANSWERS_LOOKUP = "jms/LandlordAnswers";

    /** The JNDI name of the broker's queue of what expired or could not be delivered. */
    public static final String DEAD_LOOKUP = "jms/DeadMessages";

    /** Number of redeliveries of a failing message before it goes to the dead message queue. */
    public static final String REDELIVERIES = "10";

    /**
     * Ten of these delays are longer than a restart of the database; the broker's default of six times half a second is
     * not.
     */
    public static final String REDELIVERY_PAUSE_MILLIS = "3000";

    private static final String LANDLORD = "landlord.";

    private Destinations() {}

    /** Whether this is a queue that landlords write to or read from. */
    static boolean isLandlords(String queue) {
        return queue.equals(OFFERS) || queue.equals(LANDLORD_ANSWERS) || queue.startsWith(LANDLORD);
    }

    /** The queue of acknowledgements for a landlord, by its code. */
    public static String acknowledgements(String landlord) {
        return LandlordQueues.acknowledgements(landlord);
    }
}
