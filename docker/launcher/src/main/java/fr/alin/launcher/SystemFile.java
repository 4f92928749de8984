package fr.alin.launcher;

import java.nio.file.Path;
import java.util.Properties;

/** Passes the settings of a running system to the tests' process. */
final class SystemFile {

    private static final String NAME = "system.properties";

    private SystemFile() {}

    static void write(Settings settings) {
        PrivateFiles.store(settings.work().resolve(NAME), settings.values());
    }

    static Settings read(Path work) {
        var values = new Properties();
        PrivateFiles.load(work.resolve(NAME), values);
        return new Settings(values);
    }
}
