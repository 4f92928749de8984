package fr.alin.integration.messaging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The open elements during SAX parsing, from the root, up to a maximum depth. */
public final class ElementPath {

    private final int maxDepth;
    private final Deque<Step> steps = new ArrayDeque<>();

    /** @param maxDepth maximum number of open elements */
    public ElementPath(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    /**
     * Opens a child of the current element.
     *
     * @return false, and the element is not opened, if it would be nested too deep
     */
    public boolean enter(String name) {
        if (steps.size() >= maxDepth) {
            return false;
        }
        steps.addLast(steps.isEmpty() ? new Step(name, 1) : steps.getLast().child(name));
        return true;
    }

    /** Closes the current element. */
    public void leave() {
        steps.removeLast();
    }

    /** Number of open elements. */
    public int depth() {
        return steps.size();
    }

    /** Whether the current element has this name. */
    public boolean isAt(String name) {
        return !steps.isEmpty() && steps.getLast().name().equals(name);
    }

    /** Whether an element of this name is open. */
    public boolean isInside(String name) {
        return steps.stream().anyMatch(step -> step.name().equals(name));
    }

    /** The first elements of the path as an XPath, such as {@code /offers/offer[2]}; {@code /} for none. */
    public String first(int count) {
        return steps.stream().limit(count).map(Step::toString).collect(Collectors.joining("/", "/", ""));
    }

    /** The whole path, as an XPath. */
    @Override
    public String toString() {
        return first(steps.size());
    }

    /** An open element, with its index among siblings of the same name and the counts of its own children. */
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
