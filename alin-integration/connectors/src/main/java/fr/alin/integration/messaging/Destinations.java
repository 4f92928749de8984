package fr.alin.integration.messaging;

/**
 * Every queue AL'in reads or writes, by its physical name on the broker. The queues of landlords' dossiers are named by
 * the candidacy that owes them: {@code landlord.<code>.dossiers}.
 */
public final class Destinations {

    /** Connection factory of everything we send or ask. */
    public static final String BROKER = "jms/alin";

    /** Landlords publish, change and withdraw offers here. */
    public static final String OFFERS = "alin.offers";

    /** The JNDI name of {@link #OFFERS}. */
    public static final String OFFERS_LOOKUP = "jms/Offers";

    /** Landlords answer to the dossiers they were sent here. */
    public static final String LANDLORD_ANSWERS = "alin.landlord.answers";

    /** The JNDI name of {@link #LANDLORD_ANSWERS}. */
    public static final String LANDLORD_ANSWERS_LOOKUP = "jms/LandlordAnswers";

    /** How often a message that fails is delivered again before it goes to the dead message queue. */
    public static final String REDELIVERIES = "10";

    /** Ten of these pauses outlast a restart of the database; the broker's own six of half a second do not. */
    public static final String REDELIVERY_PAUSE_MILLIS = "3000";

    private Destinations() {}

    /** Where a landlord reads what became of its offers, by its code. */
    public static String acknowledgements(String landlord) {
        return "landlord." + landlord + ".acknowledgements";
    }
}
