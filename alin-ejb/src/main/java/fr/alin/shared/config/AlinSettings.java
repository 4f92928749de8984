package fr.alin.shared.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Every delay, size and address of AL'in; defaults stand in {@code microprofile-config.properties}. */
@ApplicationScoped
public class AlinSettings {

    private final Config config = ConfigProvider.getConfig();

    /** The public address of the pages, without a final slash; links in mails start with it. */
    public URI baseUrl() {
        return config.getValue("alin.base-url", URI.class);
    }

    /** Where a tester writes how far the clock is moved; absent in production. */
    public Optional<Path> clockShiftFile() {
        return config.getOptionalValue("alin.clock.shift-file", String.class).map(Path::of);
    }

    /** How long a mailed account link can be used. */
    public Duration accountLinkValidity() {
        return config.getValue("alin.account.link-validity", Duration.class);
    }

    /** Rounds of PBKDF2-HMAC-SHA512. */
    public int passwordIterations() {
        return config.getValue("alin.account.password-iterations", Integer.class);
    }
}
