package fr.alin.shared.security;

import java.util.logging.Level;

/** Events of the security log; warnings may be signs of an attack. */
public enum SecurityEvent {
    SIGNED_IN(Level.INFO),
    SIGNED_OUT(Level.INFO),

    /** The holder ended other sessions of hers. */
    SESSIONS_ENDED(Level.INFO),

    SIGN_IN_FAILED(Level.WARNING),

    /** The failed attempt triggered a lock. */
    SIGN_IN_LOCKED(Level.WARNING),

    /** The attempt was refused without checking the password. */
    SIGN_IN_STOPPED(Level.WARNING),

    /** A network made too many attempts; all are refused, whatever the account. */
    SOURCE_STOPPED(Level.WARNING),

    /** A wrong password within a session. */
    PASSWORD_REFUSED(Level.WARNING),

    LINK_MAILED(Level.INFO),

    /** A requested mail was not sent, because the limit was reached. */
    MAIL_STOPPED(Level.WARNING),

    ACCOUNT_ACTIVATED(Level.INFO),
    PASSWORD_CHANGED(Level.INFO),
    NAME_CHANGED(Level.INFO),

    /** A name was changed too often; somebody may be trying names until one matches an application. */
    NAME_CHANGE_STOPPED(Level.WARNING),

    PHONE_CHANGED(Level.INFO),
    EMAIL_CHANGE_REQUESTED(Level.INFO),

    /** One of the two mailboxes cancelled the change. */
    EMAIL_CHANGE_REFUSED(Level.WARNING),

    EMAIL_CHANGED(Level.INFO),
    ACCOUNT_ERASED(Level.INFO),

    /** The holder downloaded her personal data. */
    DATA_EXPORTED(Level.INFO),

    /** The data protection officer read what a member of staff did. */
    STAFF_LOG_READ(Level.INFO),

    /** An ended session was used. */
    SESSION_REFUSED(Level.INFO),

    /** A page or service was requested without permission. */
    ACCESS_REFUSED(Level.WARNING),

    /** A request came from another site's page. */
    CROSS_SITE_REFUSED(Level.WARNING),

    /** A code for an application was requested and mailed to the address held by its site. */
    CODE_MAILED(Level.INFO),

    /** A requested code was not mailed, because the limit of the account or number was reached. */
    CODES_STOPPED(Level.WARNING),

    /** An account requested too many different numbers; somebody may be trying numbers. */
    NUMBERS_STOPPED(Level.WARNING),

    /** A wrong code for an application. */
    CODE_REFUSED(Level.WARNING),

    /** Logged for both accounts: one proved its right to the application, the other lost the application. */
    APPLICATION_TAKEN_OVER(Level.INFO),

    LANDLORD_CONNECTED(Level.INFO),
    LANDLORD_SUSPENDED(Level.INFO),
    LANDLORD_RESUMED(Level.INFO),
    /** An administrator chose by which carrier a landlord is served. */
    LANDLORD_CARRIER_CHOSEN(Level.INFO),

    /** A public key of a landlord's system was registered. */
    LANDLORD_KEY_REGISTERED(Level.INFO),

    /** A public key of a landlord's system was ended for ever. */
    LANDLORD_KEY_REVOKED(Level.INFO),

    AGENT_APPOINTED(Level.INFO),
    AGENT_DISMISSED(Level.INFO),

    STAFF_INVITED(Level.INFO),

    /** A member of staff was given another role. */
    STAFF_ROLE_CHANGED(Level.INFO),

    STAFF_SUSPENDED(Level.INFO),
    STAFF_REACTIVATED(Level.INFO),

    /** An administrator set or reset thresholds of the rules. */
    SETTINGS_CHANGED(Level.INFO),

    CEILINGS_LOADED(Level.INFO),

    /** A system sent a wrong signature, or one by an unknown or ended key. */
    PARTNER_REFUSED(Level.WARNING);

    private final Level level;

    SecurityEvent(Level level) {
        this.level = level;
    }

    Level level() {
        return level;
    }
}
