package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL 17 from the build, so that nothing has to be installed; its data are kept between launches. */
final class EmbeddedDatabase implements Component {

    private static final String PROCESS = "postgresql";
    private static final String SUPERUSER = "postgres";

    private final Settings settings;
    private final Secrets secrets;
    private final ChildProcesses processes;
    private final PostgresPrograms programs;
    private final Path data;

    EmbeddedDatabase(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        processes = new ChildProcesses(settings);
        programs = new PostgresPrograms(settings);
        data = settings.work().resolve("postgresql");
    }

    @Override
    public String title() {
        return "PostgreSQL 17 on port " + Port.DATABASE.in(settings);
    }

    @Override
    public void start() {
        programs.unpack();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        processes.spawn(PROCESS, Platform.unprivileged(command()), Map.of("LC_ALL", "C"));
        Waiting.until("PostgreSQL", Duration.ofSeconds(60), this::answers, () -> processes.isAlive(PROCESS));
        new DatabaseRoles(DatabaseAccess.of(settings, secrets)).create(this::connect);
    }

    @Override
    public void stop() {
        if (processes.isAlive(PROCESS)) {
            Platform.run("Stopping PostgreSQL", Platform.unprivileged(stopCommand()));
        }
        processes.stop(PROCESS, Duration.ofSeconds(10));
    }

    private void initialise() {
        var password = settings.work().resolve("superuser");
        PrivateFiles.write(password, secrets.of("database.superuser"));
        var program = programs.program("initdb");
        var command = List.of(
                program,
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=fr");
        try {
            Platform.run("Preparing PostgreSQL", Platform.unprivileged(command));
            Files.delete(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                programs.program("postgres"),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(Port.DATABASE.in(settings)),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "timezone=Europe/Paris",
                "-c",
                "log_timezone=Europe/Paris",
                // statement texts and failed rows contain personal data
                "-c",
                "log_error_verbosity=terse",
                "-c",
                "log_min_error_statement=panic"));
        settings.find("alin.db.options")
                .ifPresent(more -> List.of(more.split(" ")).forEach(option -> command.addAll(List.of("-c", option))));
        return command;
    }

    private List<String> stopCommand() {
        return List.of(programs.program("pg_ctl"), "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "20");
    }

    private boolean answers() {
        try (var connection = connect(SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect(String database) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(Port.DATABASE.in(settings), database);
        return DriverManager.getConnection(url, SUPERUSER, secrets.of("database.superuser"));
    }
}
