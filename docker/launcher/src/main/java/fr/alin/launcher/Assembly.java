package fr.alin.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/** Starts parts, says so, and stops what was begun in the opposite order of how it was asked for. */
final class Assembly {

    private final Steps steps;
    private final List<Part> asked = Collections.synchronizedList(new ArrayList<>());
    private final Set<Part> begun = ConcurrentHashMap.newKeySet();

    Assembly(Steps steps) {
        this.steps = steps;
    }

    void start(Part part) {
        asked.add(part);
        begin(part);
    }

    /**
     * Starts several lanes at the same time, the parts of each one after the other; returns when all are up. When one
     * fails, the others are waited for, so that all that was begun can be stopped.
     */
    void startTogether(List<List<Part>> lanes) {
        lanes.forEach(asked::addAll);
        var running = lanes.stream()
                .map(lane -> CompletableFuture.runAsync(() -> lane.forEach(this::begin), Assembly::inThread))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(running).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LaunchFailure failure ? failure : e;
        }
    }

    synchronized void stop() {
        var parts = new ArrayList<>(asked);
        Collections.reverse(parts);
        parts.stream().filter(begun::remove).forEach(Assembly::stop);
    }

    static void print(String text) {
        System.out.println("[AL'in] " + text);
        System.out.flush();
    }

    private void begin(Part part) {
        var start = Instant.now();
        print("… %s".formatted(part.title()));
        begun.add(part);
        part.start();
        var end = Instant.now();
        steps.add(part.title(), start, end);
        var took = Duration.between(start, end).toMillis() / 1000.0;
        print(String.format(Locale.ROOT, "✓ %s, %.1f s", part.title(), took));
    }

    private static void inThread(Runnable lane) {
        new Thread(lane, "alin-lane").start();
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
