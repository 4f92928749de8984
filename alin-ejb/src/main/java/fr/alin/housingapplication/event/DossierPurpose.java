package fr.alin.housingapplication.event;

/** Why a dossier was read. The applicant sees the purpose in the access log of her dossier. */
public enum DossierPurpose {
    /** A consultant examined the candidacy. */
    REVIEW,
    /** A consultant entered the income of the last twelve months from a paper. */
    INCOME_ENTERED,
    /** It was sent to the landlord of the home applied for. */
    SENT_TO_LANDLORD,
    /** A consultant read about a disability, to find an adapted home. */
    ADAPTED_HOME,
    /** A consultant read about health, to judge how urgent the move is. */
    MEDICAL_URGENCY,
    /** A consultant read about violence, to bring the household to safety. */
    SAFETY,
    /** A consultant opened it to answer the applicant's question. */
    APPLICANT_ASKED,
    /** A consultant opened it in place of the absent colleague who decided. */
    COLLEAGUE_ABSENT,
    /** A consultant opened it to verify a decision. */
    VERIFICATION
}
