package fr.alin.shared.outbox;

import java.util.Set;

/** The destinations of what AL'in tells a landlord's system, by the landlord's code. */
public final class LandlordQueues {

    private LandlordQueues() {}

    /** Lists of candidates, homes given back, renunciations. */
    public static String dossiers(String landlord) {
        return "landlord." + landlord + ".dossiers";
    }

    /** What became of the landlord's own messages. */
    public static String acknowledgements(String landlord) {
        return "landlord." + landlord + ".acknowledgements";
    }

    /** All of a landlord's destinations. */
    public static Set<String> of(String landlord) {
        return Set.of(dossiers(landlord), acknowledgements(landlord));
    }
}
