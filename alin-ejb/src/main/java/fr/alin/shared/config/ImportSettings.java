package fr.alin.shared.config;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The delays and counts of imports and updates; defaults stand beside those of {@link AlinSettings}. */
@ApplicationScoped
public class ImportSettings {

    /** How long a security code can be used. */
    public Duration codeValidity() {
        return config().getValue("alin.application.code-validity", Duration.class);
    }

    /** How often one security code may be tried. */
    public int codeTries() {
        return config().getValue("alin.application.code-tries", Integer.class);
    }

    /** Security codes that may be mailed in an hour for one account. */
    public int codeMailsPerHour() {
        return config().getValue("alin.application.code-mails-per-hour", Integer.class);
    }

    /** The same in a day. */
    public int codeMailsPerDay() {
        return config().getValue("alin.application.code-mails-per-day", Integer.class);
    }

    /** Accounts that may have a first code mailed for one number in a day; those opened lately are counted apart. */
    public int codeAccountsOfNumber() {
        return config().getValue("alin.application.code-accounts-of-number", Integer.class);
    }

    /** Codes for one number in an hour beyond which no account has another one than its first. */
    public int codesOfNumberPerHour() {
        return config().getValue("alin.application.codes-of-number-per-hour", Integer.class);
    }

    /** The same in a day. */
    public int codesOfNumberPerDay() {
        return config().getValue("alin.application.codes-of-number-per-day", Integer.class);
    }

    /** How long after it was opened an account is one of the newcomers. */
    public Duration newcomer() {
        return config().getValue("alin.application.newcomer", Duration.class);
    }

    /** Different unique numbers that one account may ask for in an hour. */
    public int numbersPerHour() {
        return config().getValue("alin.application.numbers-per-hour", Integer.class);
    }

    /** The same in a day. */
    public int numbersPerDay() {
        return config().getValue("alin.application.numbers-per-day", Integer.class);
    }

    /** Pauses before a silent registration site is asked again, the last one for ever after. */
    public List<Duration> importPauses() {
        return config().getValues("alin.application.import-pauses", Duration.class);
    }

    /** How long a node may take over reading one application before another takes it up. */
    public Duration importClaim() {
        return config().getValue("alin.application.import-claim", Duration.class);
    }

    /** Imports that one node reads at once when a site that was down is back. */
    public int importsAtOnce() {
        return config().getValue("alin.application.imports-at-once", Integer.class);
    }

    /** How long what a site said of an application's life is believed before it is asked again. */
    public Duration standingTrusted() {
        return config().getValue("alin.application.standing-trusted", Duration.class);
    }

    /** Failures of a registration site in a row after which it is left alone. */
    public int circuitFailures() {
        return config().getValue("alin.registration.circuit-failures", Integer.class);
    }

    /** An answer that takes longer counts as a failure of its site. */
    public Duration circuitSlow() {
        return config().getValue("alin.registration.circuit-slow", Duration.class);
    }

    /** Pauses before a site that was left alone is tried again, the last one for ever after. */
    public List<Duration> circuitPauses() {
        return config().getValues("alin.registration.circuit-pauses", Duration.class);
    }

    /** How long a node may take over one page of a site's nightly news. */
    public Duration newsLease() {
        return config().getValue("alin.registration.news-lease", Duration.class);
    }

    /** How far back the news of a site are read the first time. */
    public Duration newsReach() {
        return config().getValue("alin.registration.news-reach", Duration.class);
    }

    /** Looked up late, so that a test can answer instead without a configuration provider. */
    private static Config config() {
        return ConfigProvider.getConfig();
    }
}
