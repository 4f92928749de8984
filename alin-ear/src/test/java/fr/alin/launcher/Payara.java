package fr.alin.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The application server, on a folder prepared beforehand. */
final class Payara implements Part {

    private static final String PROCESS = "payara";
    private static final Duration BOOT = Duration.ofMinutes(3);

    private final Settings settings;
    private final Children children;
    private final Domain domain;
    private final AdminClient admin;

    Payara(Settings settings) {
        this.settings = settings;
        children = new Children(settings);
        domain = new Domain(settings);
        admin = new AdminClient(settings);
    }

    @Override
    public String title() {
        return "Payara 6 on port " + Port.HTTP.in(settings);
    }

    @Override
    public void start() {
        var command = List.of(
                Platform.java(),
                "-jar",
                settings.payara()
                        .resolve("glassfish/lib/client/appserver-cli.jar")
                        .toString(),
                "start-domain",
                "--domaindir",
                domain.parent().toString(),
                "--timeout",
                Long.toString(BOOT.toSeconds()),
                Domain.NAME);
        var starter = children.spawn("payara-start", command, Map.of("AS_JAVA", System.getProperty("java.home")));
        Waiting.until("Payara", BOOT.plusSeconds(10), () -> !starter.isAlive(), () -> true);
        children.kill("payara-start");
        noteServer(starter.exitValue());
        admin.requireResources();
    }

    @Override
    public void stop() {
        children.stop(PROCESS, Duration.ofSeconds(40));
    }

    void kill() {
        children.kill(PROCESS);
    }

    private void noteServer(int status) {
        try {
            if (status == 0 && Files.exists(domain.pid())) {
                var pid = Long.parseLong(Files.readString(domain.pid()).strip());
                ProcessHandle.of(pid).ifPresent(server -> children.note(PROCESS, server));
                return;
            }
        } catch (IOException e) {
            throw new LaunchFailure("Payara's process number cannot be read.", e);
        }
        throw new LaunchFailure(
                "Payara did not start; see %s and %s.".formatted(children.log("payara-start"), domain.log()));
    }
}
