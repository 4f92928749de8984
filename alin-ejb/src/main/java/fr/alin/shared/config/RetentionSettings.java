package fr.alin.shared.config;

import java.time.Duration;
import java.time.Period;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Retention periods; part of {@link AlinSettings}. */
public class RetentionSettings {

    /** Retention of unconfirmed drafts. */
    public Duration draftsKept() {
        return config().getValue("alin.drafts-kept", Duration.class);
    }

    /** Retention of an account without an application, since its holder was last seen. */
    public Period inactiveAccountsKept() {
        return period("alin.retention.inactive-accounts");
    }

    /** Retention of an application after its site struck it off. */
    public Period struckOffApplicationsKept() {
        return period("alin.retention.struck-off-applications");
    }

    /** How long before an erasure the person is warned. */
    public Period erasureWarning() {
        return period("alin.retention.warning");
    }

    /** Retention of a candidacy after its end. */
    public Period endedCandidaciesKept() {
        return period("alin.retention.ended-candidacies");
    }

    /** Retention of the logs of readings and of exchanged messages. */
    public Period logsKept() {
        return period("alin.retention.logs");
    }

    /** Retention of the logs of what the staff did: searches, acts on accounts and on members. */
    public Period staffLogsKept() {
        return period("alin.retention.staff-logs");
    }

    /** Retention of what people wrote to support. */
    public Period helpRequestsKept() {
        return period("alin.retention.help-requests");
    }

    /** Retention of the text of a sent message; the record that it was sent is kept longer, as a log. */
    public Period sentTextsKept() {
        return period("alin.retention.sent-texts");
    }

    private static Period period(String name) {
        return Period.parse(config().getValue(name, String.class));
    }

    /** Looked up late, so that tests can override settings without a configuration provider. */
    static Config config() {
        return ConfigProvider.getConfig();
    }
}
