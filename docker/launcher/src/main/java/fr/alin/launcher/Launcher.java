package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import fr.alin.volume.Volume;

/** The launcher's commands: run in the foreground, or start and stop around the tests. */
public final class Launcher {

    private final Settings settings;
    private final ComponentRunner runner;
    private volatile boolean ending;

    private Launcher(Settings settings) {
        this.settings = settings;
        runner = new ComponentRunner(new LaunchTimes(settings));
    }

    public static void main(String... arguments) {
        var launcher = new Launcher(Settings.fromSystem());
        switch (arguments.length == 1 ? arguments[0] : "") {
            case "run" -> launcher.run();
            case "start" -> launcher.start();
            case "stop" -> launcher.stop();
            default -> throw new LaunchFailure("Usage: run, start or stop.");
        }
    }

    private void run() {
        reset();
        var hook = new Thread(this::stopAll, "alin-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            startAll(List.of(DemoAccount.values()), settings.find("alin.volume").isEmpty());
            runner.start(application());
            new StartBanner(settings).print();
            new ChildProcesses(settings).awaitEnd();
        } catch (RuntimeException e) {
            failUnlessEnding(e);
        }
    }

    private Component application() {
        var secrets = Secrets.in(settings);
        return settings.isSet("alin.dev") ? new Development(settings, secrets) : new Application(settings, secrets);
    }

    /** Once the system is stopping, a stopped component is not a failure. */
    private void failUnlessEnding(RuntimeException failure) {
        if (!ending) {
            ComponentRunner.print("✗ " + failure.getMessage());
            stopAll();
            throw failure;
        }
    }

    /** Keeps a generated France between runs, since loading it takes minutes. */
    private void start() {
        if (settings.find("alin.volume").isEmpty() || settings.isSet("alin.reset")) {
            deleteData();
        }
        try {
            startAll(DemoAccount.STAFF, false);
            SystemFile.write(settings);
            ContainerTests.write(settings, Secrets.in(settings));
        } catch (RuntimeException e) {
            stopAll();
            throw e;
        }
    }

    /** Also fails if the tests caused SEVERE log records. */
    private void stop() {
        new ChildProcesses(settings).clearLeftovers();
        new ServerLog(new Domain(settings).log()).requireQuiet();
    }

    /** @param alive whether the demonstration has a past */
    private void startAll(List<DemoAccount> accounts, boolean alive) {
        var processes = new ChildProcesses(settings);
        clearLeftovers();
        new MachineCheck(settings).check();
        new Watchdog(processes).start();
        var secrets = Secrets.in(settings);
        runner.start(new Certificates(settings, secrets));
        new Domain(settings).prepare(secrets);
        var server = new Payara(settings, secrets);
        runner.startTogether(List.of(
                databaseLane(secrets, accounts, alive),
                List.of(new Broker(settings, secrets), new PartnersProcess(settings, secrets)),
                List.of(server)));
        server.requireResources();
    }

    private List<Component> databaseLane(Secrets secrets, List<DemoAccount> accounts, boolean alive) {
        var database = DatabaseAccess.of(settings, secrets);
        var lane = new ArrayList<Component>();
        if (settings.find("alin.db.url").isEmpty()) {
            lane.add(new EmbeddedDatabase(settings, secrets));
        }
        lane.add(new SchemaMigration(database));
        lane.add(new DemoData(settings, database, accounts));
        lane.add(new DemoStaff(database));
        lane.add(new DemoLandlord(database, secrets));
        settings.find("alin.volume").ifPresent(name -> lane.add(new GeneratedFrance(database, Volume.named(name))));
        if (alive) {
            lane.add(new LivingDemonstration(settings, secrets, database));
        }
        return lane;
    }

    private void stopAll() {
        ending = true;
        runner.stop();
        new Watchdog(new ChildProcesses(settings)).stop();
    }

    private void reset() {
        if (settings.isSet("alin.reset")) {
            deleteData();
        }
    }

    private void deleteData() {
        clearLeftovers();
        try {
            Folders.delete(settings.work());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void clearLeftovers() {
        new Payara(settings, Secrets.in(settings)).adopt();
        new ChildProcesses(settings)
                .clearLeftovers()
                .forEach(name -> ComponentRunner.print("ended " + name + ", left by a former launch"));
    }
}
