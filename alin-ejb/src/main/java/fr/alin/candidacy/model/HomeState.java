package fr.alin.candidacy.model;

/** What has become of a home that Action Logement proposes. */
public enum HomeState {
    /** It has candidates, or may have. */
    OPEN,
    /** The commission allocated it, and one candidate has it proposed. */
    PROPOSED,
    /** A lease is signed. */
    LET,
    /** Its landlord withdrew the offer; posting it again opens the file again. */
    WITHDRAWN
}
