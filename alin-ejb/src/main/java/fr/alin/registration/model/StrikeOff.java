package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.Optional;

/** That an application was struck off (radiation): why and when, as far as the site says so. */
public record StrikeOff(Optional<StrikeOffReason> reason, Optional<LocalDate> day) {

    public StrikeOff {
        reason = Absent.toEmpty(reason);
        day = Absent.toEmpty(day);
    }
}
