package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import fr.alin.volume.Volume;

/** The commands of the build: run in the foreground, or start and stop around the tests. */
public final class Launcher {

    private final Settings settings;
    private final Assembly assembly;
    private volatile boolean ending;

    private Launcher(Settings settings) {
        this.settings = settings;
        assembly = new Assembly(new Steps(settings));
    }

    public static void main(String... arguments) {
        var launcher = new Launcher(Settings.fromSystem());
        switch (arguments.length == 1 ? arguments[0] : "") {
            case "run" -> launcher.run();
            case "start" -> launcher.start();
            case "stop" -> launcher.stop();
            default -> throw new LaunchFailure("Say one of: run, start, stop.");
        }
    }

    private void run() {
        reset();
        var hook = new Thread(this::end, "alin-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            startAll(List.of(DemoAccount.values()));
            assembly.start(application());
            new Welcome(settings).print();
            new Children(settings).awaitEnd();
        } catch (RuntimeException e) {
            failUnlessEnding(e);
        }
    }

    private Part application() {
        var secrets = Secrets.in(settings);
        return settings.isSet("alin.dev") ? new Development(settings, secrets) : new Application(settings, secrets);
    }

    /** A part that stops because we stop is no failure. */
    private void failUnlessEnding(RuntimeException failure) {
        if (!ending) {
            Assembly.print("✗ " + failure.getMessage());
            end();
            throw failure;
        }
    }

    /** A generated France is kept from one run to the next: it takes minutes. */
    private void start() {
        if (settings.find("alin.volume").isEmpty() || settings.isSet("alin.reset")) {
            deleteData();
        }
        try {
            startAll(List.of(DemoAccount.CONSULTANT, DemoAccount.ADMINISTRATOR, DemoAccount.AGENT));
            SystemFile.write(settings);
            ContainerTests.write(settings, Secrets.in(settings));
        } catch (RuntimeException e) {
            end();
            throw e;
        }
    }

    /** Whatever the tests broke on purpose, nobody should have been woken for it. */
    private void stop() {
        new Children(settings).clearLeftovers();
        new ServerLog(new Domain(settings).log()).requireQuiet();
    }

    private void startAll(List<DemoAccount> accounts) {
        var children = new Children(settings);
        clearLeftovers();
        new Machine(settings).check();
        new Guardian(children).start();
        var secrets = Secrets.in(settings);
        assembly.start(new Certificates(settings, secrets));
        new Domain(settings).prepare(secrets);
        var server = new Payara(settings, secrets);
        assembly.startTogether(List.of(
                databaseLane(secrets, accounts),
                List.of(new Broker(settings, secrets), new Partners(settings, secrets)),
                List.of(server)));
        server.requireResources();
    }

    private List<Part> databaseLane(Secrets secrets, List<DemoAccount> accounts) {
        var database = Database.of(settings, secrets);
        var lane = new ArrayList<Part>();
        if (settings.find("alin.db.url").isEmpty()) {
            lane.add(new EmbeddedDatabase(settings, secrets));
        }
        lane.add(new Schema(database));
        lane.add(new DemoData(database, accounts));
        lane.add(new DemoLandlord(database, secrets));
        settings.find("alin.volume").ifPresent(name -> lane.add(new GeneratedFrance(database, Volume.named(name))));
        return lane;
    }

    private void end() {
        ending = true;
        assembly.stop();
        new Guardian(new Children(settings)).stop();
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
        new Children(settings)
                .clearLeftovers()
                .forEach(name -> Assembly.print("ended " + name + ", left by a former launch"));
    }
}
