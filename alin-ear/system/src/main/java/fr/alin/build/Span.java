package fr.alin.build;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/** A named interval of a build. */
record Span(Layer layer, String name, Instant start, Instant end) {

    Duration length() {
        return Duration.between(start, end);
    }

    /** The total time covered; overlapping spans count once. */
    static Duration covered(Collection<Span> spans) {
        var total = Duration.ZERO;
        var reached = Instant.MIN;
        for (var span : spans.stream().sorted(Comparator.comparing(Span::start)).toList()) {
            var from = span.start().isAfter(reached) ? span.start() : reached;
            if (span.end().isAfter(from)) {
                total = total.plus(Duration.between(from, span.end()));
                reached = span.end();
            }
        }
        return total;
    }
}
