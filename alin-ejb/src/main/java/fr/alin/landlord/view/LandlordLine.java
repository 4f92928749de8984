package fr.alin.landlord.view;

import java.time.Instant;

/**
 * A landlord in the list of all.
 *
 * @param keyed whether its systems have a key that may be used today
 * @param agents number of accounts that act for it
 * @param since when it was connected
 */
public record LandlordLine(LandlordView landlord, boolean keyed, int agents, Instant since) {}
