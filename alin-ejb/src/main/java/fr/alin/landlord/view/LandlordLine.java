package fr.alin.landlord.view;

import java.time.Instant;

/**
 * A landlord in the list of all.
 *
 * @param agents number of accounts that act for it
 * @param since when it was connected
 */
public record LandlordLine(LandlordView landlord, int agents, Instant since) {}
