package fr.alin.shared.config;

import java.time.Duration;

/** How accounts are opened and how their doors are guarded; a part of {@link AlinSettings}. */
public class SignInSettings extends RetentionSettings {

    /** How long a mailed account link can be used. */
    public Duration accountLinkValidity() {
        return config().getValue("alin.account.link-validity", Duration.class);
    }

    /** Mails that the forms of the public site may bring to one address in an hour; each known browser has its own. */
    public int accountMailsPerHour() {
        return config().getValue("alin.account.mails-per-hour", Integer.class);
    }

    /** How often a holder may change her name in thirty days. */
    public int nameChangesPerMonth() {
        return config().getValue("alin.account.name-changes-per-month", Integer.class);
    }

    /** Mails that all strangers together may bring to one address in a day; a browser known for the account is none. */
    public int accountMailsPerDay() {
        return config().getValue("alin.account.mails-per-day", Integer.class);
    }

    /** Mails that one source may bring to one address in an hour. */
    public int accountMailsOfSource() {
        return config().getValue("alin.account.mails-of-source", Integer.class);
    }

    /** Mails that one source may bring to all addresses together in an hour; behind one source may sit a whole company. */
    public int accountMailsOfSourceToAll() {
        return config().getValue("alin.account.mails-of-source-to-all", Integer.class);
    }

    /** Sign-ins that may fail in an hour from one source, on browsers that are not known, before each e-mail is counted. */
    public int signInTriesOfSource() {
        return config().getValue("alin.account.sign-in-tries-of-source", Integer.class);
    }

    /** Beyond that, sign-ins of one e-mail that may still fail in an hour from that source. */
    public int signInTriesOfSourceForOne() {
        return config().getValue("alin.account.sign-in-tries-of-source-for-one", Integer.class);
    }

    /** Sign-ins that may fail in an hour from one source at the very most. */
    public int signInTriesOfSourceAtMost() {
        return config().getValue("alin.account.sign-in-tries-of-source-at-most", Integer.class);
    }

    /** How soon the same form, sent again, is taken for a double click. */
    public Duration repeatedFormWithin() {
        return config().getValue("alin.account.repeated-form-within", Duration.class);
    }

    /** How long after its last sign-in a browser is known again. */
    public Duration deviceKnown() {
        return config().getValue("alin.account.device-known", Duration.class);
    }

    /** How long an account that nobody confirmed is kept. */
    public Duration unconfirmedAccountsKept() {
        return config().getValue("alin.account.unconfirmed-kept", Duration.class);
    }

    /** The version of the consent text that the creation form shows. */
    public String consentVersion() {
        return config().getValue("alin.account.consent-version", String.class);
    }

    /** Wrong passwords in a row that lock the sign-in, on one known browser or on all others together. */
    public int signInTries() {
        return config().getValue("alin.account.sign-in-tries", Integer.class);
    }

    /** How long the first lock lasts; each one after it lasts twice as long. */
    public Duration signInFirstLock() {
        return config().getValue("alin.account.sign-in-first-lock", Duration.class);
    }

    /** No lock lasts longer, and after as long without a try the count starts anew. */
    public Duration signInLongestLock() {
        return config().getValue("alin.account.sign-in-longest-lock", Duration.class);
    }

    /** Rounds of PBKDF2-HMAC-SHA512. */
    public int passwordIterations() {
        return config().getValue("alin.account.password-iterations", Integer.class);
    }

    /** How long after its sign-in a session ends, used or not. */
    public Duration sessionLife() {
        return config().getValue("alin.account.session-life", Duration.class);
    }

    /** How long a session may be left alone; the server's own limit stands in {@code web.xml}. */
    public Duration sessionIdle() {
        return config().getValue("alin.account.session-idle", Duration.class);
    }

    /** How long it is remembered where somebody was signed in. */
    public Duration sessionsKept() {
        return config().getValue("alin.account.sessions-kept", Duration.class);
    }
}
