package fr.alin.integration.partners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/** Runs the stand-ins as a standalone process. */
public final class PartnersMain {

    private PartnersMain() {}

    public static void main(String[] arguments) {
        PartnersSettings settings = PartnersSettings.read(System::getProperty, System::getenv);
        try {
            Partners partners = new Partners(settings, Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(partners::close, "partners-stop"));
            partners.start();
            if (settings.exitWithStdin()) {
                exitWithParent();
            }
            System.out.printf("partners ready http=%d smtp=%d%n", partners.httpPort(), partners.smtpPort());
        } catch (IOException | RuntimeException e) {
            System.err.printf(
                    "The partners cannot start (http=%d smtp=%d folder=%s): %s%n",
                    settings.httpPort(), settings.smtpPort(), settings.folder(), e.getMessage());
            System.exit(1);
        }
    }

    /** Exits when standard input ends, that is, when the parent process ends for any reason. */
    private static void exitWithParent() {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            continue;
                        }
                        System.exit(0);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }
}
