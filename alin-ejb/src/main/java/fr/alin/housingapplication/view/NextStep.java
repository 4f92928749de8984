package fr.alin.housingapplication.view;

/** What the applicant does next; there is always exactly one. */
public enum NextStep {
    IMPORT,
    ENTER_CODE,
    COMPLETE_EMPLOYMENT,
    CONFIRM_DOCUMENTS,
    VALIDATE,
    SEE_OFFERS
}
