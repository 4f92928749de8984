package fr.alin.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Starts parts one after the other, says so, and stops what was started in the opposite order. */
final class Assembly {

    private final Deque<Part> started = new ConcurrentLinkedDeque<>();

    void start(Part part) {
        var begin = Instant.now();
        print("… %s".formatted(part.title()));
        started.push(part);
        part.start();
        var took = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        print(String.format(Locale.ROOT, "✓ %s, %.1f s", part.title(), took));
    }

    synchronized void stop() {
        while (!started.isEmpty()) {
            stop(started.pop());
        }
    }

    static void print(String text) {
        System.out.println("[AL'in] " + text);
        System.out.flush();
    }

    private static void stop(Part part) {
        print("stopping " + part.title());
        try {
            part.stop();
        } catch (RuntimeException e) {
            print("  " + e.getMessage());
        }
    }
}
