package fr.alin.launcher;

/** One running piece of the system: it starts after those it needs and stops before them. */
interface Part {

    String title();

    /** Returns once the part answers; throws {@link LaunchFailure} with the reason when it does not. */
    void start();

    void stop();
}
