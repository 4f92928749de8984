package fr.alin.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Forms that arrive at a steady pace, whether the server keeps up or not. A latency counts from the moment when the form
 * was due, so that a server which falls behind cannot hide it.
 */
final class OpenLoad {

    private final int port;
    private final int connections;

    OpenLoad(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /** Sends each form once; each must lead to this address. */
    Latencies run(List<byte[]> forms, int perSecond, String address) throws IOException {
        var pool = Executors.newFixedThreadPool(connections);
        try {
            var next = new AtomicInteger();
            var start = System.nanoTime();
            var pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
            Callable<long[]> client = () -> client(forms, next, start, pause, address);
            var all = new ArrayList<long[]>();
            for (var result : pool.invokeAll(Collections.nCopies(connections, client))) {
                all.add(result.get());
            }
            return Latencies.of(all.stream().flatMapToLong(Arrays::stream).toArray(), System.nanoTime() - start);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("A form failed under load", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private long[] client(List<byte[]> forms, AtomicInteger next, long start, long pause, String address)
            throws IOException {
        var times = new ArrayList<Long>();
        try (var connection = new HttpConnection(port)) {
            for (var turn = next.getAndIncrement(); turn < forms.size(); turn = next.getAndIncrement()) {
                var due = start + turn * pause;
                LockSupport.parkNanos(due - System.nanoTime());
                var location = connection.post(forms.get(turn));
                times.add(System.nanoTime() - due);
                if (!location.contains(address)) {
                    throw new IOException("Led to " + location);
                }
            }
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }
}
