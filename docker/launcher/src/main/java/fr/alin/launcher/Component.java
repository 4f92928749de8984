package fr.alin.launcher;

/** A component of the system; it starts after the components it needs and stops before them. */
interface Component {

    String title();

    /** Starts the component and returns once it answers; throws {@link LaunchFailure} otherwise. */
    void start();

    void stop();
}
