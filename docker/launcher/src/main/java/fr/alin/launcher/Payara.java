package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The application server, on a folder prepared beforehand. */
final class Payara implements Part {

    private static final String PROCESS = "payara";
    private static final String STARTER = "payara-start";
    private static final Duration BOOT = Duration.ofMinutes(4);

    private final Settings settings;
    private final Children children;
    private final Domain domain;
    private final Administration administration;
    private final AdminClient admin;

    Payara(Settings settings, Secrets secrets) {
        this.settings = settings;
        children = new Children(settings);
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
        var starter = children.spawn(STARTER, command, Map.of("AS_JAVA", System.getProperty("java.home")));
        Waiting.until("Payara", BOOT.plusSeconds(10), () -> !starter.isAlive(), () -> true);
        children.kill(STARTER);
        if (starter.exitValue() != 0 || !adopt()) {
            throw new LaunchFailure(
                    "Payara did not start; see %s and %s.".formatted(children.log(STARTER), domain.log()));
        }
        admin.refuseConsole();
    }

    /** Asked once the database and the broker are up too. */
    void requireResources() {
        admin.requireResources();
    }

    @Override
    public void stop() {
        children.kill(STARTER);
        adopt();
        children.stop(PROCESS, Duration.ofSeconds(40));
    }

    boolean isRunning() {
        return children.isAlive(PROCESS);
    }

    void kill() {
        children.kill(PROCESS);
    }

    /** The server is its starter's child, not ours: it says itself which process it is. */
    boolean adopt() {
        try {
            if (!Files.exists(domain.pid())) {
                return false;
            }
            var pid = Long.parseLong(Files.readString(domain.pid()).strip());
            var server = ProcessHandle.of(pid).filter(this::isOurs);
            server.ifPresent(process -> children.note(PROCESS, process));
            return server.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(domain.parent().toString());
    }
}
