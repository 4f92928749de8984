package fr.alin.shared.security;

import java.util.logging.Level;

/** What the security log tells of; a warning is what an attack would be made of. */
public enum SecurityEvent {
    SIGNED_IN(Level.INFO),
    SIGNED_OUT(Level.INFO),

    /** The holder ended sessions of hers from another. */
    SESSIONS_ENDED(Level.INFO),

    SIGN_IN_FAILED(Level.WARNING),

    /** The try that failed was the last for a while. */
    SIGN_IN_LOCKED(Level.WARNING),

    /** The try was not looked at. */
    SIGN_IN_STOPPED(Level.WARNING),

    /** A source tried so much that none of its tries are looked at, whatever the account. */
    SOURCE_STOPPED(Level.WARNING),

    /** A wrong password in an open session. */
    PASSWORD_REFUSED(Level.WARNING),

    LINK_MAILED(Level.INFO),

    /** A mail was asked for and not sent: there were too many. */
    MAIL_STOPPED(Level.WARNING),

    ACCOUNT_ACTIVATED(Level.INFO),
    PASSWORD_CHANGED(Level.INFO),
    NAME_CHANGED(Level.INFO),

    /** A name was changed too often: somebody may be trying which one fits an application. */
    NAME_CHANGE_STOPPED(Level.WARNING),

    PHONE_CHANGED(Level.INFO),
    EMAIL_CHANGE_REQUESTED(Level.INFO),

    /** One of the two mailboxes said that it was not her. */
    EMAIL_CHANGE_REFUSED(Level.WARNING),

    EMAIL_CHANGED(Level.INFO),
    ACCOUNT_ERASED(Level.INFO),

    /** The holder took a file of all that is held on her. */
    DATA_EXPORTED(Level.INFO),

    /** Somebody came with a session that was ended. */
    SESSION_REFUSED(Level.INFO),

    /** A page, or a service, is not for whoever asked. */
    ACCESS_REFUSED(Level.WARNING),

    /** Another site's page sent something to us. */
    CROSS_SITE_REFUSED(Level.WARNING),

    /** A code for an application was asked for and mailed to the address its site holds. */
    CODE_MAILED(Level.INFO),

    /** A code was asked for and not mailed: there were too many, for the account or for the number. */
    CODES_STOPPED(Level.WARNING),

    /** An account asked for more different numbers than it may: somebody may be asking a way through them. */
    NUMBERS_STOPPED(Level.WARNING),

    /** A wrong code for an application. */
    CODE_REFUSED(Level.WARNING),

    /** Told of both accounts: one proved that an application is its holder's, the other lost it. */
    APPLICATION_TAKEN_OVER(Level.INFO),

    LANDLORD_CONNECTED(Level.INFO),
    LANDLORD_SUSPENDED(Level.INFO),
    LANDLORD_RESUMED(Level.INFO),

    /** The landlord's former key opens nothing any more. */
    LANDLORD_KEY_MADE(Level.INFO),

    AGENT_APPOINTED(Level.INFO),
    AGENT_DISMISSED(Level.INFO),

    /** Figures of the rules were set or taken back by an administrator. */
    SETTINGS_CHANGED(Level.INFO),

    CEILINGS_LOADED(Level.INFO),

    /** A system that shows no key, or signs with none, that we know. */
    PARTNER_REFUSED(Level.WARNING);

    private final Level level;

    SecurityEvent(Level level) {
        this.level = level;
    }

    Level level() {
        return level;
    }
}
