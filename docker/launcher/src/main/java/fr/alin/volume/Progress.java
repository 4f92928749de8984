package fr.alin.volume;

import java.util.concurrent.TimeUnit;

/** Says every few seconds how far a long load has come. */
final class Progress {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final String what;
    private final long total;
    private final long start = System.nanoTime();
    private long told = start;

    Progress(String what, long total) {
        this.what = what;
        this.total = total;
    }

    void at(long done) {
        var now = System.nanoTime();
        if (now - told >= PAUSE) {
            told = now;
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
