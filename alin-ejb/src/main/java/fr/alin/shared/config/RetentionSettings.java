package fr.alin.shared.config;

import java.time.Duration;
import java.time.Period;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** How long what nobody needs any more is kept; a part of {@link AlinSettings}. */
public class RetentionSettings {

    /** How long what was typed and never confirmed is kept. */
    public Duration draftsKept() {
        return config().getValue("alin.drafts-kept", Duration.class);
    }

    /** How long an account without an application is kept after its holder was last seen. */
    public Period inactiveAccountsKept() {
        return period("alin.retention.inactive-accounts");
    }

    /** How long an application is kept after its site struck it off. */
    public Period struckOffApplicationsKept() {
        return period("alin.retention.struck-off-applications");
    }

    /** How long before something of hers is erased a person is told. */
    public Period erasureWarning() {
        return period("alin.retention.warning");
    }

    /** How long a candidacy is kept after its end. */
    public Period endedCandidaciesKept() {
        return period("alin.retention.ended-candidacies");
    }

    /** How long the logs of readings and of exchanged messages are kept. */
    public Period logsKept() {
        return period("alin.retention.logs");
    }

    /** How long the text of a message is kept after it was sent; the fact that it was sent is a log. */
    public Period sentTextsKept() {
        return period("alin.retention.sent-texts");
    }

    private static Period period(String name) {
        return Period.parse(config().getValue(name, String.class));
    }

    /** Looked up late, so that a test can answer instead without a configuration provider. */
    static Config config() {
        return ConfigProvider.getConfig();
    }
}
