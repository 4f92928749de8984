package fr.alin.web.advisor;

import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.alin.candidacy.model.ListPlan;

/** The list of a home as an advisor was shown it, and the ranks that she gives, by the id of the candidacy. */
final class GivenRanks implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Long> computed = List.of();
    private final Map<Long, Integer> typed = new HashMap<>();

    /** Gives the ranks that are computed. */
    void show(ListPlan plan) {
        computed = plan.computed();
        typed.clear();
        typed.putAll(asComputed());
    }

    /** After the candidates changed: ranks other than the computed ones stay with those who may still join the list. */
    void showAnew(ListPlan plan) {
        var given = given();
        var changed = !given.equals(asComputed());
        show(plan);
        if (changed) {
            typed.clear();
            plan.ranked().stream()
                    .filter(candidate -> candidate.mayJoin() && given.containsKey(candidate.id()))
                    .forEach(candidate -> typed.put(candidate.id(), given.get(candidate.id())));
        }
    }

    List<Long> computed() {
        return computed;
    }

    /** As the form has them; null for who is not sent. */
    Map<Long, Integer> typed() {
        return typed;
    }

    /** Of those who are sent. */
    Map<Long, Integer> given() {
        var given = new HashMap<>(typed);
        given.values().removeIf(rank -> rank == null);
        return given;
    }

    private Map<Long, Integer> asComputed() {
        return computed.stream().collect(toMap(id -> id, id -> computed.indexOf(id) + 1));
    }
}
