package fr.alin.shared.model;

/** Takes the lines of a list one by one, in their order, while the database still sends them. */
public interface LineSink<T> {

    /**
     * Comes once, before any line.
     *
     * @param total number of lines that follow
     */
    void begin(int total);

    void line(T line);
}
