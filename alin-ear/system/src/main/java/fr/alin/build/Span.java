package fr.alin.build;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;

/** A named interval of a build. */
record Span(Layer layer, String name, Instant start, Instant end) {

    Duration length() {
        return Duration.between(start, end);
    }

    /** The time of each layer; the time of spans that overlap is divided among them, so that the sum is real time. */
    static Map<Layer, Duration> shares(Collection<Span> spans) {
        var shares = new EnumMap<Layer, Duration>(Layer.class);
        var moments = new TreeSet<Instant>();
        spans.forEach(span -> {
            moments.add(span.start());
            moments.add(span.end());
        });
        for (var moment : moments) {
            var next = moments.higher(moment);
            var running = spans.stream().filter(span -> span.runsAt(moment)).toList();
            running.forEach(span -> shares.merge(
                    span.layer(), Duration.between(moment, next).dividedBy(running.size()), Duration::plus));
        }
        return shares;
    }

    private boolean runsAt(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }
}
