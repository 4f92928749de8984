package fr.alin.registration.port;

import java.util.Optional;

import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.StrikeOff;
import fr.alin.shared.model.UniqueNumber;

/** What a registration site says of a unique number. */
public sealed interface SiteAnswer {

    /** Whose application it is; empty where the answer names nobody, and then nothing can be compared. */
    default Optional<RegisteredApplication> names() {
        return Optional.empty();
    }

    /** The application, also when it is to be renewed or has expired; always under the number that was asked. */
    record Found(RegisteredApplication application, Received received) implements SiteAnswer {

        @Override
        public Optional<RegisteredApplication> names() {
            return Optional.of(application);
        }
    }

    /** No application has this number. */
    record Unknown() implements SiteAnswer {}

    /** The application was struck off; its record as it stood, where the site still gives it. */
    record StruckOff(StrikeOff strikeOff, Optional<RegisteredApplication> record) implements SiteAnswer {

        @Override
        public Optional<RegisteredApplication> names() {
            return record;
        }
    }

    /** The application was merged into another one, to be asked for under its own number. */
    record Replaced(UniqueNumber by) implements SiteAnswer {}
}
