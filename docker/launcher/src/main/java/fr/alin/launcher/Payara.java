package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The application server, on its prepared domain folder. */
final class Payara implements Component {

    private static final String PROCESS = "payara";
    private static final String STARTER = "payara-start";
    private static final Duration BOOT = Duration.ofMinutes(4);

    private final Settings settings;
    private final ChildProcesses processes;
    private final Domain domain;
    private final Administration administration;
    private final AdminClient admin;

    Payara(Settings settings, Secrets secrets) {
        this.settings = settings;
        processes = new ChildProcesses(settings);
        domain = new Domain(settings);
        administration = new Administration(settings, secrets);
        admin = new AdminClient(settings, secrets);
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
                "--passwordfile",
                administration.passwordFile().toString(),
                "start-domain",
                "--domaindir",
                domain.parent().toString(),
                "--timeout",
                Long.toString(BOOT.toSeconds()),
                Domain.NAME);
        var starter = processes.spawn(STARTER, command, Map.of("AS_JAVA", System.getProperty("java.home")));
        Waiting.until("Payara", BOOT.plusSeconds(10), () -> !starter.isAlive(), () -> true);
        processes.kill(STARTER);
        if (starter.exitValue() != 0 || !adopt()) {
            throw new LaunchFailure(
                    "Payara did not start; see %s and %s.".formatted(processes.log(STARTER), domain.log()));
        }
        admin.refuseConsole();
    }

    /** Call once the database and the broker are up. */
    void requireResources() {
        admin.requireResources();
    }

    @Override
    public void stop() {
        processes.kill(STARTER);
        adopt();
        processes.stop(PROCESS, Duration.ofSeconds(40));
    }

    boolean isRunning() {
        return processes.isAlive(PROCESS);
    }

    void kill() {
        processes.kill(PROCESS);
    }

    /** The server is a child of its starter, so its process id is read from the file it writes. */
    boolean adopt() {
        try {
            if (!Files.exists(domain.pid())) {
                return false;
            }
            var pid = Long.parseLong(Files.readString(domain.pid()).strip());
            var server = ProcessHandle.of(pid).filter(this::isOurs);
            server.ifPresent(process -> processes.remember(PROCESS, process));
            return server.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(domain.parent().toString());
    }
}
