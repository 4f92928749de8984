package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The started system as tests see it: where it is, and the means to break and mend it. */
public final class RunningSystem {

    private final Settings settings;
    private final Secrets secrets;

    private RunningSystem(Settings settings) {
        this.settings = settings;
        secrets = Secrets.in(settings);
    }

    /** The system this build has started. */
    public static RunningSystem current() {
        return new RunningSystem(SystemFile.read(Path.of(System.getProperty("alin.work"))));
    }

    public String baseUrl() {
        return settings.baseUrl();
    }

    public String partnersUrl() {
        return settings.partnersUrl();
    }

    public String jdbcUrl() {
        return database().url();
    }

    /** With the application's own rights. */
    public Connection connectAsApplication() throws SQLException {
        return database().connectAs(database().application());
    }

    /** With the schema owner's rights. */
    public Connection connectAsOwner() throws SQLException {
        return database().connectAs(database().owner());
    }

    public int smtpPort() {
        return Port.SMTP.in(settings);
    }

    public String brokerAddress() {
        return "mq://127.0.0.1:" + Port.BROKER.in(settings);
    }

    public String brokerPassword(String user) {
        return new BrokerUsers(secrets).password(user);
    }

    /** With which the demonstration's landlord proves who it is. */
    public String landlordKey() {
        return DemoLandlord.key(secrets);
    }

    /** Deploys AL'in, in a restarted server: the listeners of undeployed tests would still take messages from the queues. */
    public void deployApplication() {
        var payara = new Payara(settings, secrets);
        var assembly = new Assembly(new Steps(settings));
        payara.stop();
        assembly.start(payara);
        payara.requireResources();
        assembly.start(new Application(settings, secrets));
    }

    /** Deploys another application beside AL'in. */
    public void deploy(String name, Path archive) {
        new AdminClient(settings, secrets).deploy(name, archive);
    }

    /** The broker's own client library, as partners use it. */
    public Path brokerClient() {
        return settings.payara().resolve("mq/lib/imq.jar");
    }

    /** As a power cut would. */
    public void killPayara() {
        new Payara(settings, secrets).kill();
    }

    public void startPayara() {
        new Payara(settings, secrets).start();
        new Application(settings, secrets).awaitPages();
    }

    public void stopBroker() {
        new Broker(settings, secrets).stop();
    }

    /** As a power cut would. */
    public void killBroker() {
        new Broker(settings, secrets).kill();
    }

    public void startBroker() {
        new Broker(settings, secrets).start();
    }

    /** After a test that broke something and may have failed before mending it. */
    public void startWhatIsStopped() {
        if (!new Broker(settings, secrets).isRunning()) {
            startBroker();
        }
        if (!new Payara(settings, secrets).isRunning()) {
            startPayara();
        }
    }

    /** Moves AL'in's clock this far from the real one. */
    public void shiftClock(Duration shift) {
        write(Path.of(settings.require("alin.clock.shift-file")), shift.toString());
    }

    /** Everything this launch writes: data, logs, secrets. */
    public Path work() {
        return settings.work();
    }

    /** The processes of the system, each with those it has started itself. */
    public List<ProcessHandle> processes() {
        return new Children(settings)
                .all().stream()
                        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                        .toList();
    }

    /** On which the system may listen. */
    public Set<Integer> ports() {
        return Stream.of(Port.values()).map(port -> port.in(settings)).collect(Collectors.toSet());
    }

    public String administrationUrl() {
        return "http://127.0.0.1:" + Port.ADMIN.in(settings);
    }

    /** With the files it has filled before. */
    public String serverLog() {
        return new ServerLog(new Domain(settings).log()).text();
    }

    private Database database() {
        return Database.of(settings, secrets);
    }

    /** In one step, so that the server never reads half a file. */
    private static void write(Path file, String text) {
        try {
            var draft = file.resolveSibling(file.getFileName() + ".new");
            PrivateFiles.write(draft, text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
