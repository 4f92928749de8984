package fr.alin.launcher;

import java.util.Properties;

/** Writes the address and password of the administration for the container tests, readable by the owner only. */
final class ContainerTests {

    private static final String FILE = "arquillian.properties";
    private static final String KEY = "arq.container.payara.configuration.";

    private ContainerTests() {}

    static void write(Settings settings, Secrets secrets) {
        var values = new Properties();
        values.setProperty(KEY + "adminUser", Administration.USER);
        values.setProperty(KEY + "adminPassword", new Administration(settings, secrets).password());
        PrivateFiles.store(settings.work().resolve(FILE), values);
    }
}
