package fr.alin.housingapplication.port;

import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.model.registered.StrikeOff;
import fr.alin.shared.model.UniqueNumber;

/** What a registration site says of a unique number. */
public sealed interface SiteAnswer {

    /** The application, also when it is to be renewed or has expired; always under the number that was asked. */
    record Found(RegisteredApplication application, Received received) implements SiteAnswer {}

    /** No application has this number. */
    record Unknown() implements SiteAnswer {}

    /** The application was struck off. */
    record StruckOff(StrikeOff strikeOff) implements SiteAnswer {}

    /** The application was merged into another one, to be asked for under its own number. */
    record Replaced(UniqueNumber by) implements SiteAnswer {}
}
