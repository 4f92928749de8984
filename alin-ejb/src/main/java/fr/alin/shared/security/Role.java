package fr.alin.shared.security;

import java.util.Set;

/**
 * The roles of AL'in; each service class names the roles that may call it. An account has one of them and holds those
 * that it implies, see {@link #heldBy}. See decision 84-an-account-has-one-role.
 */
public final class Role {

    /** An employee who looks for a home. */
    public static final String APPLICANT = "APPLICANT";

    /** An Action Logement consultant (conseiller), who reviews candidacies. */
    public static final String ADVISOR = "ADVISOR";

    /** Leads a team of consultants, and may do all that a consultant may. */
    public static final String TEAM_LEAD = "TEAM_LEAD";

    /** Answers people on the phone: their state and their mails, nothing about health or income. */
    public static final String SUPPORT = "SUPPORT";

    /** The data protection officer: export and erasure for people who cannot sign in. */
    public static final String DPO = "DPO";

    /** Invites, places and suspends the members of staff. */
    public static final String STAFF_ADMINISTRATOR = "STAFF_ADMINISTRATOR";

    /** Administers the platform: exchanges, reference data, settings. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Works for a landlord: enters, corrects and withdraws its offers. */
    public static final String LANDLORD_AGENT = "LANDLORD_AGENT";

    /** Our own timers and message listeners. */
    public static final String SYSTEM = "SYSTEM";

    /** Whoever has signed in, whatever the role; not the system. */
    public static final String SIGNED_IN = "SIGNED_IN";

    private Role() {}

    /** All roles that the holder of an account with this role has. */
    public static Set<String> heldBy(String role) {
        return TEAM_LEAD.equals(role) ? Set.of(role, ADVISOR, SIGNED_IN) : Set.of(role, SIGNED_IN);
    }
}
