package fr.alin.volume;

import java.util.concurrent.TimeUnit;

/** Prints the progress of a long load every few seconds. */
final class Progress {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final String what;
    private final long total;
    private final long start = System.nanoTime();
    private long lastPrinted = start;

    Progress(String what, long total) {
        this.what = what;
        this.total = total;
    }

    void at(long done) {
        var now = System.nanoTime();
        if (now - lastPrinted >= PAUSE) {
            lastPrinted = now;
            print("%,d of %,d".formatted(done, total));
        }
    }

    void end() {
        var seconds = (System.nanoTime() - start) / 1e9;
        print("%,d in %.0f s".formatted(total, seconds));
    }

    private void print(String text) {
        System.out.println("  " + what + ": " + text);
    }
}
