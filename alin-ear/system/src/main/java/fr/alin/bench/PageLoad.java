package fr.alin.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Concurrent clients with one connection each, requesting one prepared page after another. */
final class PageLoad {

    private static final int MAX_PER_CLIENT = 2_000_000;

    private final int port;
    private final int clients;

    PageLoad(int port, int clients) {
        this.port = port;
        this.clients = clients;
    }

    Latencies run(List<byte[]> requests, int seconds) throws IOException {
        var pool = Executors.newFixedThreadPool(clients);
        try {
            var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            var start = System.nanoTime();
            var tasks = new ArrayList<Callable<long[]>>();
            for (int i = 0; i < clients; i++) {
                var offset = i * requests.size() / clients;
                tasks.add(() -> client(requests, offset, until));
            }
            var all = new ArrayList<long[]>();
            for (var result : pool.invokeAll(tasks)) {
                all.add(result.get());
            }
            return Latencies.of(all.stream().flatMapToLong(Arrays::stream).toArray(), System.nanoTime() - start);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("A page failed under load", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private long[] client(List<byte[]> requests, int offset, long until) throws IOException {
        var times = new long[MAX_PER_CLIENT];
        var count = 0;
        try (var connection = new HttpConnection(port)) {
            while (System.nanoTime() < until && count < times.length) {
                var start = System.nanoTime();
                connection.get(requests.get((offset + count) % requests.size()));
                times[count++] = System.nanoTime() - start;
            }
        }
        return Arrays.copyOf(times, count);
    }
}
