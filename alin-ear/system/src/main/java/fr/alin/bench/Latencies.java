package fr.alin.bench;

import java.util.Arrays;

/** The sorted latencies of one measurement and its elapsed time, in nanoseconds. */
record Latencies(long[] sorted, long elapsed) {

    static Latencies of(long[] each, long elapsed) {
        var sorted = each.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted, elapsed);
    }

    double perSecond() {
        return sorted.length * 1e9 / elapsed;
    }

    double medianMillis() {
        return percentileMillis(50);
    }

    double percentileMillis(double percent) {
        var index = (int) Math.ceil(percent / 100 * sorted.length) - 1;
        return sorted[Math.max(0, index)] / 1e6;
    }
}
