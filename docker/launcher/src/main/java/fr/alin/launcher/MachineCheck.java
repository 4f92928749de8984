package fr.alin.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javax.tools.ToolProvider;

/** Checks the machine before anything is started. */
final class MachineCheck {

    private static final long NEEDED = 1_500_000_000L;

    private final Settings settings;

    MachineCheck(Settings settings) {
        this.settings = settings;
    }

    void check() {
        if (ToolProvider.getSystemJavaCompiler() == null) {
            throw new LaunchFailure("This Java has no compiler: install a JDK 17, not a JRE.");
        }
        requireSpace();
        if (Platform.isRoot() && settings.find("alin.db.url").isEmpty()) {
            requireNamespaces();
        }
        for (var port : Port.values()) {
            if (port != Port.DATABASE || settings.find("alin.db.url").isEmpty()) {
                port.requireFree(settings);
            }
        }
    }

    private void requireSpace() {
        try {
            PrivateFiles.createFolder(settings.work());
            PrivateFiles.close(settings.work()); // files of former launches may be readable by others
            var free = Files.getFileStore(settings.work()).getUsableSpace();
            if (free < NEEDED) {
                throw new LaunchFailure("Only %d MB free under %s; %d MB are needed."
                        .formatted(free / 1_000_000, settings.work(), NEEDED / 1_000_000));
            }
        } catch (IOException e) {
            throw new LaunchFailure("%s cannot be written: %s".formatted(settings.work(), e.getMessage()), e);
        }
    }

    private static void requireNamespaces() {
        try {
            Platform.run("unshare", List.of("unshare", "-U", "true"));
        } catch (LaunchFailure e) {
            throw new LaunchFailure(
                    "PostgreSQL does not run as root and this machine allows no user namespace (unshare -U): "
                            + "run as another user, or give a database with -Dalin.db.url=….",
                    e);
        }
    }
}
