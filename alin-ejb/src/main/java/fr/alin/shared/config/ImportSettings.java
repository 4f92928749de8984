package fr.alin.shared.config;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Delays and limits of imports and updates; the defaults are next to those of {@link AlinSettings}. */
@ApplicationScoped
public class ImportSettings {

    /** Validity of a security code. */
    public Duration codeValidity() {
        return config().getValue("alin.application.code-validity", Duration.class);
    }

    /** Attempts allowed per security code. */
    public int codeTries() {
        return config().getValue("alin.application.code-tries", Integer.class);
    }

    /** Maximum number of security codes mailed per account and hour. */
    public int codeMailsPerHour() {
        return config().getValue("alin.application.code-mails-per-hour", Integer.class);
    }

    /** The same per day. */
    public int codeMailsPerDay() {
        return config().getValue("alin.application.code-mails-per-day", Integer.class);
    }

    /**
     * Maximum number of accounts per day that get a first code for one number; new accounts are counted separately.
     */
    public int codeAccountsOfNumber() {
        return config().getValue("alin.application.code-accounts-of-number", Integer.class);
    }

    /** Codes per number and hour after which accounts get no further code beyond their first. */
    public int codesOfNumberPerHour() {
        return config().getValue("alin.application.codes-of-number-per-hour", Integer.class);
    }

    /** The same per day. */
    public int codesOfNumberPerDay() {
        return config().getValue("alin.application.codes-of-number-per-day", Integer.class);
    }

    /** How long an account counts as new after it was opened. */
    public Duration newcomer() {
        return config().getValue("alin.application.newcomer", Duration.class);
    }

    /** Maximum number of different unique numbers per account and hour. */
    public int numbersPerHour() {
        return config().getValue("alin.application.numbers-per-hour", Integer.class);
    }

    /** The same per day. */
    public int numbersPerDay() {
        return config().getValue("alin.application.numbers-per-day", Integer.class);
    }

    /** Delays between retries of an unavailable registration site; the last one repeats. */
    public List<Duration> importPauses() {
        return config().getValues("alin.application.import-pauses", Duration.class);
    }

    /** How long a node may take to read one application before another node takes over. */
    public Duration importClaim() {
        return config().getValue("alin.application.import-claim", Duration.class);
    }

    /** Maximum number of simultaneous imports per node when a site is available again. */
    public int importsAtOnce() {
        return config().getValue("alin.application.imports-at-once", Integer.class);
    }

    /** How long the status of an application is trusted before the site is asked again. */
    public Duration standingTrusted() {
        return config().getValue("alin.application.standing-trusted", Duration.class);
    }

    /** Consecutive failures of a registration site that open its circuit. */
    public int circuitFailures() {
        return config().getValue("alin.registration.circuit-failures", Integer.class);
    }

    /** Slower answers count as failures of the site. */
    public Duration circuitSlow() {
        return config().getValue("alin.registration.circuit-slow", Duration.class);
    }

    /** Delays between probes of a site whose circuit is open; the last one repeats. */
    public List<Duration> circuitPauses() {
        return config().getValues("alin.registration.circuit-pauses", Duration.class);
    }

    /** How long a node may take for one page of a site's nightly news. */
    public Duration newsLease() {
        return config().getValue("alin.registration.news-lease", Duration.class);
    }

    /** How far back a site's news are read the first time. */
    public Duration newsReach() {
        return config().getValue("alin.registration.news-reach", Duration.class);
    }

    /** Looked up late, so that tests can override settings without a configuration provider. */
    private static Config config() {
        return ConfigProvider.getConfig();
    }
}
