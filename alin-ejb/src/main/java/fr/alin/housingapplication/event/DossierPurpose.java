package fr.alin.housingapplication.event;

/** Why a dossier was read; its owner finds the reason in words among the readings of her dossier. */
public enum DossierPurpose {
    /** A consultant examined the candidacy. */
    REVIEW,
    /** It was sent to the landlord whose home she applied for. */
    SENT_TO_LANDLORD,
    /** A consultant asked about a disability, to find a home that suits it. */
    ADAPTED_HOME,
    /** A consultant asked about health, to judge how urgent the move is. */
    MEDICAL_URGENCY,
    /** A consultant asked about violence suffered, to bring the household to safety. */
    SAFETY,
    /** A consultant looked it up because its owner asked her something. */
    APPLICANT_ASKED,
    /** A consultant looked it up in place of the absent colleague who had decided. */
    COLLEAGUE_ABSENT,
    /** A consultant looked it up to verify a decision. */
    VERIFICATION
}
