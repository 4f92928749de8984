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

/** Starts components, prints progress, and stops them in reverse order. */
final class ComponentRunner {

    private final LaunchTimes launchTimes;
    private final List<Component> asked = Collections.synchronizedList(new ArrayList<>());
    private final Set<Component> begun = ConcurrentHashMap.newKeySet();

    ComponentRunner(LaunchTimes launchTimes) {
        this.launchTimes = launchTimes;
    }

    void start(Component component) {
        asked.add(component);
        begin(component);
    }

    /**
     * Starts several lanes in parallel, the components of each in sequence; returns when all are up. If one fails,
     * waits for the others, so that all started components can be stopped.
     */
    void startTogether(List<List<Component>> lanes) {
        lanes.forEach(asked::addAll);
        var running = lanes.stream()
                .map(lane -> CompletableFuture.runAsync(() -> lane.forEach(this::begin), ComponentRunner::inThread))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(running).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LaunchFailure failure ? failure : e;
        }
    }

    synchronized void stop() {
        var components = new ArrayList<>(asked);
        Collections.reverse(components);
        components.stream().filter(begun::remove).forEach(ComponentRunner::stop);
    }

    static void print(String text) {
        System.out.println("[AL'in] " + text);
        System.out.flush();
    }

    private void begin(Component component) {
        var start = Instant.now();
        print("… %s".formatted(component.title()));
        begun.add(component);
        component.start();
        var end = Instant.now();
        launchTimes.add(component.title(), start, end);
        var took = Duration.between(start, end).toMillis() / 1000.0;
        print(String.format(Locale.ROOT, "✓ %s, %.1f s", component.title(), took));
    }

    private static void inThread(Runnable lane) {
        new Thread(lane, "alin-lane").start();
    }

    private static void stop(Component component) {
        print("stopping " + component.title());
        try {
            component.stop();
        } catch (RuntimeException e) {
            print("  " + e.getMessage());
        }
    }
}
