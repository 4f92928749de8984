package fr.alin.web.candidacy;

import java.time.Instant;

/**
 * One line of a candidacy's history.
 *
 * @param at the moment of the step; for what a landlord tells, that of the receipt
 * @param sentence who did what
 * @param reason the catalogue's reason in words; may be empty
 * @param words what a person wrote; may be empty
 * @param day the day of the step as the landlord gives it; may be empty
 * @param order its place among the others: the moment, or the end of an earlier day that the landlord gives
 */
public record TimelineLine(Instant at, String sentence, String reason, String words, String day, Instant order) {

    /** Whether the landlord told it on a later day than that of the step. */
    public boolean isToldLater() {
        return order.isBefore(at);
    }
}
