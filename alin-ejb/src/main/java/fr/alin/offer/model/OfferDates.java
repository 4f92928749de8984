package fr.alin.offer.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates to apply and to move in, and of the commission; local days at the home, both bounds included.
 *
 * @param opensOn first day to apply; {@link #AT_ONCE} when the landlord gives none
 * @param closesOn last day to apply
 * @param commissionOn day of the allocation commission (CALEOL), when known
 * @param proposeBy last day on which Action Logement may propose candidates, when the landlord says it
 */
public record OfferDates(
        LocalDate opensOn,
        LocalDate availableOn,
        LocalDate closesOn,
        Optional<LocalDate> commissionOn,
        Optional<LocalDate> proposeBy) {

    /** A day in the past: open as soon as it is posted. */
    public static final LocalDate AT_ONCE = LocalDate.of(2000, 1, 1);

    private static final int LAST_YEAR = 2199;

    /**
     * @throws ImpossibleOfferValue {@code offer.date-missing}, {@code offer.date-impossible}, {@code offer.dates-reversed},
     *     {@code offer.proposal-before-closing}
     */
    public OfferDates {
        opensOn = opensOn == null ? AT_ONCE : opensOn;
        check("availableOn", availableOn);
        check("closesOn", closesOn);
        check("opensOn", opensOn);
        commissionOn.ifPresent(day -> check("commissionOn", day));
        if (closesOn.isBefore(opensOn)) {
            throw new ImpossibleOfferValue("closesOn", closesOn, "offer.dates-reversed");
        }
        proposeBy.ifPresent(day -> checkTerm(day, closesOn));
    }

    /** Dates of a landlord that does not say until when candidates may be proposed. */
    public OfferDates(LocalDate opensOn, LocalDate availableOn, LocalDate closesOn, Optional<LocalDate> commissionOn) {
        this(opensOn, availableOn, closesOn, commissionOn, Optional.empty());
    }

    /** State of a posted offer on this day. It is open on the first and on the last day. */
    public OfferState stateOn(LocalDate day) {
        if (day.isBefore(opensOn)) {
            return OfferState.UPCOMING;
        }
        return day.isAfter(closesOn) ? OfferState.CLOSED : OfferState.OPEN;
    }

    private static void checkTerm(LocalDate day, LocalDate closesOn) {
        check("proposeBy", day);
        if (day.isBefore(closesOn)) {
            throw new ImpossibleOfferValue("proposeBy", day, "offer.proposal-before-closing");
        }
    }

    private static void check(String field, LocalDate day) {
        if (day == null) {
            throw new ImpossibleOfferValue(field, "", "offer.date-missing");
        }
        if (day.isBefore(AT_ONCE) || day.getYear() > LAST_YEAR) {
            throw new ImpossibleOfferValue(field, day, "offer.date-impossible");
        }
    }
}
