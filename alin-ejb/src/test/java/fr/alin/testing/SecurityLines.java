package fr.alin.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import fr.alin.shared.security.SecurityLog;

/** Captures lines of the security log while it is open. */
public final class SecurityLines implements AutoCloseable {

    private final Logger logger = Logger.getLogger(SecurityLog.NAME);
    private final List<String> lines = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLevel() + " " + line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public SecurityLines() {
        logger.addHandler(handler);
    }

    /** Level and text of the lines, in order. */
    public List<String> all() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
    }
}
