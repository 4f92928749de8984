package fr.alin.integration.partners.behaviour;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** The present behaviour of one partner; changed by hand or by a test while everything runs. */
public final class Mood {

    private static final int USUAL_SECONDS = 10;
    private static final int MOST_SECONDS = 600;

    private final AtomicReference<State> state = new AtomicReference<>(new State(Behaviour.NORMAL, USUAL_SECONDS));

    private final Set<Behaviour> possible;

    private record State(Behaviour behaviour, int seconds) {}

    /** A partner with the moods that all have. */
    public Mood() {
        this(Behaviour.COMMON);
    }

    public Mood(Set<Behaviour> possible) {
        this.possible = possible;
    }

    public Set<Behaviour> possible() {
        return possible;
    }

    public void change(Behaviour behaviour, int seconds) {
        state.set(new State(behaviour, Math.max(1, Math.min(MOST_SECONDS, seconds))));
    }

    public void change(Behaviour behaviour) {
        change(behaviour, USUAL_SECONDS);
    }

    public Behaviour behaviour() {
        return state.get().behaviour();
    }

    public boolean is(Behaviour behaviour) {
        return behaviour() == behaviour;
    }

    /** How long a slow or late partner waits. */
    public int seconds() {
        return state.get().seconds();
    }

    /** Waits when slow, in small steps: a partner told to be normal again answers at once, unless it was late. */
    public void waitIfSlow() {
        long end = System.nanoTime() + seconds() * 1_000_000_000L;
        boolean late = is(Behaviour.LATE);
        try {
            while ((late || is(Behaviour.SLOW)) && System.nanoTime() < end) {
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
