package fr.alin.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The processor time of this process and of the database's processes. Unlike rates it does not depend on what else the
 * machine does.
 */
final class ProcessorTime {

    private final ProcessHandle backend;
    private final ProcessHandle database;

    ProcessorTime(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var pid = statement.executeQuery("select pg_backend_pid()")) {
            pid.next();
            backend = here(ProcessHandle.of(pid.getLong(1)));
            database = here(backend.parent());
        }
    }

    private static ProcessHandle here(Optional<ProcessHandle> process) {
        return process.orElseThrow(() -> new BenchFailure("The database runs on another machine"));
    }

    /** What was spent until now by processes that still live. */
    Duration spent() {
        return Stream.concat(Stream.of(ProcessHandle.current()), database.children())
                .map(ProcessorTime::of)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What the connection's own process of the database has spent. */
    Duration spentByBackend() {
        return of(backend);
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
