package fr.alin.candidacy.model;

/** What has become of a home that Action Logement proposes. */
public enum HomeState {
    /** It has candidates, or may have. */
    OPEN,
    /** Its landlord has the list of its candidates, and nobody has it proposed. */
    LIST_SENT,
    /** The commission allocated it, and one candidate has it proposed. */
    PROPOSED,
    /** It went back to its landlord: no list had left in time, or the landlord does not let it after all. */
    RETURNED,
    /** A lease is signed. */
    LET,
    /** Its landlord withdrew the offer; posting it again opens the file again. */
    WITHDRAWN
}
