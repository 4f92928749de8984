package fr.alin.candidacy.model;

/** Whose turn it is on a candidacy that no advisor has to decide on. */
public enum AwaitedParty {
    EMPLOYER,
    LANDLORD,
    APPLICANT
}
