package fr.alin.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Runs tasks on several threads and measures each. */
final class ParallelRun {

    private ParallelRun() {}

    static Latencies run(int callers, int first, int turns, Supplier<Task> tasks) throws Exception {
        var pool = Executors.newFixedThreadPool(callers);
        try {
            var next = new AtomicInteger(first);
            var work = new ArrayList<Callable<long[]>>();
            for (int i = 0; i < callers; i++) {
                var task = tasks.get();
                work.add(() -> caller(task, next, first + turns));
            }
            var start = System.nanoTime();
            var all = new ArrayList<long[]>();
            for (var one : pool.invokeAll(work)) {
                all.add(one.get());
            }
            return Latencies.of(all.stream().flatMapToLong(Arrays::stream).toArray(), System.nanoTime() - start);
        } finally {
            pool.shutdownNow();
        }
    }

    private static long[] caller(Task task, AtomicInteger next, int end) throws Exception {
        var times = new long[end];
        var done = 0;
        for (var turn = next.getAndIncrement(); turn < end; turn = next.getAndIncrement()) {
            var start = System.nanoTime();
            task.run(turn);
            times[done++] = System.nanoTime() - start;
        }
        return Arrays.copyOf(times, done);
    }
}
