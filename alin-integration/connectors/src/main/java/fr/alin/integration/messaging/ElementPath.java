package fr.alin.integration.messaging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The elements that are open while a document is read event by event, the root first, up to a greatest depth. */
public final class ElementPath {

    private final int maxDepth;
    private final Deque<Step> steps = new ArrayDeque<>();

    /** @param maxDepth how many elements may be open at once */
    public ElementPath(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    /** Opens an element inside the present one; false, and nothing is opened, when it would be nested too deep. */
    public boolean enter(String name) {
        if (steps.size() >= maxDepth) {
            return false;
        }
        steps.addLast(steps.isEmpty() ? new Step(name, 1) : steps.getLast().child(name));
        return true;
    }

    /** Closes the present element. */
    public void leave() {
        steps.removeLast();
    }

    /** How many elements are open. */
    public int depth() {
        return steps.size();
    }

    /** Whether the present element has this name. */
    public boolean isAt(String name) {
        return !steps.isEmpty() && steps.getLast().name().equals(name);
    }

    /** Whether an element of this name is open. */
    public boolean isInside(String name) {
        return steps.stream().anyMatch(step -> step.name().equals(name));
    }

    /** The first elements of the path, as an XPath: {@code /offers/offer[2]}; {@code /} when there is none. */
    public String first(int count) {
        return steps.stream().limit(count).map(Step::toString).collect(Collectors.joining("/", "/", ""));
    }

    /** The whole path, as an XPath. */
    @Override
    public String toString() {
        return first(steps.size());
    }

    /** One open element, with its rank among the siblings of its name; the ranks of its children are counted here. */
    private record Step(String name, int rank, Map<String, Integer> children) {

        Step(String name, int rank) {
            this(name, rank, new HashMap<>());
        }

        Step child(String childName) {
            return new Step(childName, children.merge(childName, 1, Integer::sum));
        }

        @Override
        public String toString() {
            return rank == 1 ? name : name + "[" + rank + "]";
        }
    }
}
