package fr.alin.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import fr.alin.shared.error.BusinessException;

/** Runs pieces of work at the same moment, each in a thread of its own. */
public final class Race {

    /** What a piece of work that was not refused is reported as. */
    public static final String DONE = "done";

    private Race() {}

    /** For each piece of work {@link #DONE} or the code of its refusal, in the order given. */
    public static List<String> of(Runnable... works) {
        var start = new CyclicBarrier(works.length);
        var threads = Executors.newFixedThreadPool(works.length);
        try {
            var runs = new ArrayList<Future<String>>();
            for (var work : works) {
                runs.add(threads.submit(outcome(start, work)));
            }
            var outcomes = new ArrayList<String>();
            for (var run : runs) {
                outcomes.add(run.get());
            }
            return outcomes;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("A piece of work failed", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<String> outcome(CyclicBarrier start, Runnable work) {
        return () -> {
            start.await();
            try {
                work.run();
                return DONE;
            } catch (BusinessException refusal) {
                return refusal.getMessage();
            }
        };
    }
}
