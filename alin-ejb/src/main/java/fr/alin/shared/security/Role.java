package fr.alin.shared.security;

/** The roles of AL'in; each service class names the roles that may call it. */
public final class Role {

    /** An employee who looks for a home. */
    public static final String APPLICANT = "APPLICANT";

    /** An Action Logement consultant (conseiller), who reviews candidacies. */
    public static final String ADVISOR = "ADVISOR";

    /** Administers the platform: exchanges, reference data, settings. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Works for a landlord: enters, corrects and withdraws its offers. */
    public static final String LANDLORD_AGENT = "LANDLORD_AGENT";

    /** Our own timers and message listeners. */
    public static final String SYSTEM = "SYSTEM";

    private Role() {}
}
