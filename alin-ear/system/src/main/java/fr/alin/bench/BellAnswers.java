package fr.alin.bench;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What each person was told when she applied, once or twice. */
final class BellAnswers {

    private final Map<Integer, Set<Answer>> byPerson = new ConcurrentHashMap<>();
    private final AtomicInteger waits = new AtomicInteger();

    void told(int person, Answer answer) {
        byPerson.merge(person, EnumSet.of(answer), BellAnswers::both);
    }

    private static Set<Answer> both(Set<Answer> one, Set<Answer> other) {
        var both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    /** She was told that many act at once, and asked again. */
    void askedToWait() {
        waits.incrementAndGet();
    }

    int waits() {
        return waits.get();
    }

    long accepted() {
        return byPerson.values().stream()
                .filter(answers -> answers.contains(Answer.ACCEPTED))
                .count();
    }

    /** People who got two different answers to one request. */
    long contradicted() {
        return byPerson.values().stream().filter(answers -> answers.size() > 1).count();
    }

    /** An answer. */
    enum Answer {
        ACCEPTED,
        CLOSED
    }
}
