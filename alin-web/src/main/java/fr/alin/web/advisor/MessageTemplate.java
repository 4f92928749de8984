package fr.alin.web.advisor;

/** Texts to begin a message with. */
public enum MessageTemplate {
    /** Nothing to do, and nothing forgotten. */
    PATIENCE,
    /** The application is to be brought up to date on its site. */
    UPDATE,
    /** To be reached by telephone. */
    CALL
}
