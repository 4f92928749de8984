package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.Optional;

/** The strike-off of an application (radiation): reason and date, as far as the site gives them. */
public record StrikeOff(Optional<StrikeOffReason> reason, Optional<LocalDate> day) {

    public StrikeOff {
        reason = Absent.toEmpty(reason);
        day = Absent.toEmpty(day);
    }
}
