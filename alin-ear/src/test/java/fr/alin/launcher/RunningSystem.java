package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** The started system as tests see it: where it is, and the means to break and mend it. */
public final class RunningSystem {

    private final Settings settings;
    private final Secrets secrets;

    private RunningSystem(Settings settings) {
        this.settings = settings;
        secrets = new Secrets(settings.work().resolve("secrets.properties"));
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

    /** Puts another application beside AL'in. */
    public void deploy(String name, Path archive) {
        new AdminClient(settings).deploy(name, archive);
    }

    /** The broker's own client library, as partners use it. */
    public Path brokerClient() {
        return settings.payara().resolve("mq/lib/imq.jar");
    }

    /** As a power cut would. */
    public void killPayara() {
        new Payara(settings).kill();
    }

    public void startPayara() {
        new Payara(settings).start();
        new Application(settings).awaitPages();
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
        if (!new Payara(settings).isRunning()) {
            startPayara();
        }
    }

    /** Moves AL'in's clock this far from the real one. */
    public void shiftClock(Duration shift) {
        write(Path.of(settings.require("alin.clock.shift-file")), shift.toString());
    }

    public String serverLog() {
        try {
            return Files.readString(new Domain(settings).log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Database database() {
        return Database.of(settings, secrets);
    }

    /** In one step, so that the server never reads half a file. */
    private static void write(Path file, String text) {
        try {
            var draft = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
