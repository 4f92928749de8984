package fr.alin.bench;

/** One unit of work, called with its number. */
@FunctionalInterface
interface Task {
    void run(int turn) throws Exception;
}
