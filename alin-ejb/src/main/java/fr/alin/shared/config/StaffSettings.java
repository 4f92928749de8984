package fr.alin.shared.config;

/** Limits of what staff do for people, and of what people ask of them; part of {@link AlinSettings}. */
public class StaffSettings extends SignInSettings {

    /** Maximum number of searches of the desk by one member of staff within an hour. */
    public int deskSearchesAnHour() {
        return config().getValue("alin.desk.searches-per-hour", Integer.class);
    }

    /** Maximum number of acts on people's accounts by one member of staff within an hour. */
    public int accountActsAnHour() {
        return config().getValue("alin.support.acts-per-hour", Integer.class);
    }

    /** Maximum number of mails that members of staff have made for one person within an hour. */
    public int mailsByStaffAnHour() {
        return config().getValue("alin.support.mails-per-hour", Integer.class);
    }

    /** Maximum number of requests for help from one network within an hour. */
    public int helpRequestsOfSource() {
        return config().getValue("alin.support.requests-of-source", Integer.class);
    }

    /** Maximum number of requests for help with one address within a day. */
    public int helpRequestsOfAddress() {
        return config().getValue("alin.support.requests-of-address", Integer.class);
    }
}
