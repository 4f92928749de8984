package fr.alin.candidacy.model;

/** Which homes an advisor looks for. */
public enum HomeListStage {
    /** Those whose list is to be sent. */
    TO_SEND,
    /** Those whose list has left. */
    SENT
}
