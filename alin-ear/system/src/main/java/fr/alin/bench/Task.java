package fr.alin.bench;

/** One piece of work of many alike, told its turn. */
@FunctionalInterface
interface Task {
    void run(int turn) throws Exception;
}
