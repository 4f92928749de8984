package fr.alin.demonstration;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The acts of the demonstration in the order of their moments; an act may plan later ones. */
final class Timeline {

    private record Act(Instant moment, int number, Runnable what) {}

    private final PriorityQueue<Act> acts =
            new PriorityQueue<>(Comparator.comparing(Act::moment).thenComparing(Act::number));
    private int planned;

    void at(Instant moment, Runnable what) {
        acts.add(new Act(moment, planned++, what));
    }

    /** Plays what is planned up to this moment; what comes later stays with whoever looks at the demonstration. */
    void playUntil(Instant end, Stage stage) {
        while (!acts.isEmpty() && !acts.peek().moment().isAfter(end)) {
            var act = acts.poll();
            stage.show(act.moment());
            act.what().run();
        }
    }
}
