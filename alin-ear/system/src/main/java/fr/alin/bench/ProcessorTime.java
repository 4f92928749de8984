package fr.alin.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * The processor time of this process and of the database's processes. Unlike rates it does not depend on what else the
 * machine does.
 */
final class ProcessorTime {

    private final ProcessHandle database;

    ProcessorTime(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var backend = statement.executeQuery("select pg_backend_pid()")) {
            backend.next();
            database = ProcessHandle.of(backend.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow(() -> new BenchFailure("The database runs on another machine"));
        }
    }

    /** What was spent until now by processes that still live. */
    Duration spent() {
        return Stream.concat(Stream.of(ProcessHandle.current()), database.children())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
