package fr.alin.offer.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates to apply and to move in, and of the commission; local days at the home, both bounds included.
 *
 * @param opensOn first day to apply; {@link #AT_ONCE} when the landlord gives none
 * @param closesOn last day to apply
 * @param commissionOn day of the allocation commission (CALEOL), when known
 */
public record OfferDates(
        LocalDate opensOn, LocalDate availableOn, LocalDate closesOn, Optional<LocalDate> commissionOn) {

    /** A day in the past: open as soon as it is posted. */
    public static final LocalDate AT_ONCE = LocalDate.of(2000, 1, 1);

    private static final int LAST_YEAR = 2199;

    /** @throws ImpossibleOfferValue {@code offer.date-missing}, {@code offer.date-impossible}, {@code offer.dates-reversed} */
    public OfferDates {
        opensOn = opensOn == null ? AT_ONCE : opensOn;
        check("availableOn", availableOn);
        check("closesOn", closesOn);
        check("opensOn", opensOn);
        commissionOn.ifPresent(day -> check("commissionOn", day));
        if (closesOn.isBefore(opensOn)) {
            throw new ImpossibleOfferValue("closesOn", closesOn, "offer.dates-reversed");
        }
    }

    /** State of a posted offer on this day. It is open on the first and on the last day. */
    public OfferState stateOn(LocalDate day) {
        if (day.isBefore(opensOn)) {
            return OfferState.UPCOMING;
        }
        return day.isAfter(closesOn) ? OfferState.CLOSED : OfferState.OPEN;
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
