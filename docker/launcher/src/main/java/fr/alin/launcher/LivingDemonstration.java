package fr.alin.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import fr.alin.account.model.PasswordHash;
import fr.alin.demonstration.Demonstration;
import fr.alin.shared.config.AlinSettings;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** Some weeks of the desk's work, for a database without candidacies; never for the tests, in production, or a bench. */
final class LivingDemonstration implements Component {

    private static final String DEFAULTS = "META-INF/microprofile-config.properties";

    /** Nobody waits at a page, and the stand-ins have just been started. */
    private static final Map<String, String> PATIENCE = Map.of(
            "alin.registration.connect-timeout", "PT30S",
            "alin.registration.answer-timeout", "PT1M",
            "alin.registration.deadline", "PT1M",
            "alin.company-directory.timeout", "PT1M");

    /** Kept, so that its level stays: what the acts log is of no interest to whoever starts the system. */
    private static final Logger LOGS_OF_ACTS = Logger.getLogger("fr.alin");

    private final DatabaseAccess database;
    private final PartnersProcess partners;
    private final Map<String, String> values;
    private final URI pages;

    /** @param secrets also of the company directory, which is asked */
    LivingDemonstration(Settings settings, Secrets secrets, DatabaseAccess database) {
        this.database = database;
        partners = new PartnersProcess(settings, secrets);
        pages = URI.create("http://127.0.0.1:%d".formatted(Port.PARTNERS.in(settings)));
        values = new HashMap<>(new Domain(settings).applicationSettings(new Certificates(settings, secrets)));
        values.putAll(PATIENCE);
        values.put(Certificates.PASSWORD, new Certificates(settings, secrets).password());
        values.put(PasswordAliases.COMPANY_DIRECTORY, secrets.of(PasswordAliases.COMPANY_DIRECTORY));
    }

    @Override
    public String title() {
        return "Some weeks of the desk's work";
    }

    @Override
    public void start() {
        if (!hasCandidacies()) {
            partners.awaitAnswers(Duration.ofMinutes(2));
            configure();
            act();
        }
    }

    private void act() {
        LOGS_OF_ACTS.setLevel(Level.WARNING);
        new Demonstration(
                        database.url(),
                        database.application().user(),
                        database.application().password(),
                        PasswordHash.of(DemoAccount.PASSWORD, DemoData.USUAL_ITERATIONS)
                                .value(),
                        pages,
                        Instant.now())
                .perform();
    }

    @Override
    public void stop() {
        // nothing to stop
    }

    private boolean hasCandidacies() {
        try (var connection = database.connectAs(database.application());
                var select = connection.prepareStatement("select exists (select from candidacy)");
                var rows = select.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            throw new LaunchFailure("The candidacies cannot be counted: " + e.getMessage(), e);
        }
    }

    /** The settings of the server, for the services in this process. */
    private void configure() {
        var resolver = ConfigProviderResolver.instance();
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "launcher", 400), defaults())
                .build();
        resolver.registerConfig(config, Thread.currentThread().getContextClassLoader());
    }

    private static PropertiesConfigSource defaults() {
        URL file = AlinSettings.class.getClassLoader().getResource(DEFAULTS);
        try {
            return new PropertiesConfigSource(file, 100);
        } catch (IOException e) {
            throw new LaunchFailure("The default settings cannot be read", e);
        }
    }
}
