package fr.alin.housingapplication.view;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.registration.model.DaloStatus;

/**
 * The recognised right to housing (DALO) of an application, for those who may read it.
 *
 * @param status as the site holds it
 * @param recognisedOn the day of the recognition, from the site's record or its latest news
 */
public record PriorityView(Optional<DaloStatus> status, Optional<LocalDate> recognisedOn) {

    /** Masked: a social right must not reach the logs. */
    @Override
    public String toString() {
        return "PriorityView[masked]";
    }
}
