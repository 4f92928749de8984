package fr.alin.registration.port;

import java.util.Optional;

import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.StrikeOff;
import fr.alin.shared.model.UniqueNumber;

/** A registration site's answer about a unique number. */
public sealed interface SiteAnswer {

    /** The application that names its applicants; empty if the answer names no person to compare. */
    default Optional<RegisteredApplication> names() {
        return Optional.empty();
    }

    /** The application under the number that was asked, even if it is due for renewal or has expired. */
    record Found(RegisteredApplication application, Received received) implements SiteAnswer {

        @Override
        public Optional<RegisteredApplication> names() {
            return Optional.of(application);
        }
    }

    /** No application has this number. */
    record Unknown() implements SiteAnswer {}

    /** The application was struck off, with its last record if the site still gives it. */
    record StruckOff(StrikeOff strikeOff, Optional<RegisteredApplication> record) implements SiteAnswer {

        @Override
        public Optional<RegisteredApplication> names() {
            return record;
        }
    }

    /** The application was merged into another one, which must be asked for by its own number. */
    record Replaced(UniqueNumber by) implements SiteAnswer {}
}
