package fr.alin.integration.partners.behaviour;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** The current behaviour of one partner; it can change at any time. Thread-safe. */
public final class BehaviourSwitch {

    private static final int USUAL_SECONDS = 10;
    private static final int MAX_SECONDS = 600;

    private final AtomicReference<State> state = new AtomicReference<>(new State(Behaviour.NORMAL, USUAL_SECONDS));

    private final Set<Behaviour> possible;

    private record State(Behaviour behaviour, int seconds) {}

    /** A switch with the behaviours common to all partners. */
    public BehaviourSwitch() {
        this(Behaviour.COMMON);
    }

    public BehaviourSwitch(Set<Behaviour> possible) {
        this.possible = possible;
    }

    public Set<Behaviour> possible() {
        return possible;
    }

    public void change(Behaviour behaviour, int seconds) {
        state.set(new State(behaviour, Math.max(1, Math.min(MAX_SECONDS, seconds))));
    }

    public void change(Behaviour behaviour) {
        change(behaviour, USUAL_SECONDS);
    }

    public Behaviour current() {
        return state.get().behaviour();
    }

    public boolean is(Behaviour behaviour) {
        return current() == behaviour;
    }

    /** Delay of a slow or late partner. */
    public int seconds() {
        return state.get().seconds();
    }

    /** Waits if slow or late; back to normal, a slow partner answers at once, a late one after its full delay. */
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
