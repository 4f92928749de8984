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

/** The running system for tests: its addresses, and methods to stop and restart its components. */
public final class RunningSystem {

    private final Settings settings;
    private final Secrets secrets;

    private RunningSystem(Settings settings) {
        this.settings = settings;
        secrets = Secrets.in(settings);
    }

    /** The system started by this build. */
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

    /** Connects with the application's rights. */
    public Connection connectAsApplication() throws SQLException {
        return database().connectAs(database().application());
    }

    /** Connects with the schema owner's rights. */
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

    /** The key with which a demonstration landlord's system signs. */
    public SigningKey landlordKey(String landlord) {
        return DemoLandlord.key(secrets, landlord);
    }

    /** Deploys AL'in on the running server. */
    public void deployApplication() {
        new Payara(settings, secrets).requireResources();
        new ComponentRunner(new LaunchTimes(settings)).start(new Application(settings, secrets));
    }

    /** Deploys another application. */
    public void deploy(String name, Path archive) {
        new AdminClient(settings, secrets).deploy(name, archive);
    }

    /** The broker's client library. */
    public Path brokerClient() {
        return settings.payara().resolve("mq/lib/imq.jar");
    }

    /** Kills the server, as a power failure would. */
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

    /** Kills the broker, as a power failure would. */
    public void killBroker() {
        new Broker(settings, secrets).kill();
    }

    public void startBroker() {
        new Broker(settings, secrets).start();
    }

    /** Restarts whatever a test has stopped. */
    public void restartStopped() {
        if (!new Broker(settings, secrets).isRunning()) {
            startBroker();
        }
        if (!new Payara(settings, secrets).isRunning()) {
            startPayara();
        }
    }

    /** Shifts AL'in's clock from the real one. */
    public void shiftClock(Duration shift) {
        write(Path.of(settings.require("alin.clock.shift-file")), shift.toString());
    }

    /** The folder of this launch: data, logs, secrets. */
    public Path work() {
        return settings.work();
    }

    /** The processes of the system with their descendants. */
    public List<ProcessHandle> processes() {
        return new ChildProcesses(settings)
                .all().stream()
                        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                        .toList();
    }

    /** The ports the system may listen on. */
    public Set<Integer> ports() {
        return Stream.of(Port.values()).map(port -> port.in(settings)).collect(Collectors.toSet());
    }

    public String administrationUrl() {
        return "http://127.0.0.1:" + Port.ADMIN.in(settings);
    }

    /** The length of the server's log in bytes, including rotated files. */
    public long serverLogSize() {
        return serverLog().size();
    }

    /** What the server has logged after its first bytes. */
    public String serverLogAfter(long bytes) {
        return serverLog().textAfter(bytes);
    }

    private ServerLog serverLog() {
        return new ServerLog(new Domain(settings).log());
    }

    private DatabaseAccess database() {
        return DatabaseAccess.of(settings, secrets);
    }

    /** Atomic, so that the server never reads a partial file. */
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
