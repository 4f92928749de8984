package fr.alin.housingapplication.view;

/** What waits for the applicant, and what AL'in waits for itself; the order is that of urgency. */
public enum NextStep {
    IMPORT,
    /** The site is silent: the request is kept and tried again, nothing is to be done. */
    WAIT_FOR_SITE,
    /** The import ended without an application; its page says why and what to do. */
    SOLVE_IMPORT,
    ENTER_CODE,
    /** The identity on the site is no longer that of the account: what differs is named, with the ways out. */
    SEE_DIFFERENCE,
    /** Its site took it off the list. */
    STRUCK_OFF,
    /** Its year has ended: it must be renewed on its site, and then updated. */
    RENEW_EXPIRED,
    /** A number of before 20 April 2021 is proved by a code at the first update. */
    CONFIRM_NUMBER,
    /** An update changed something that she has not looked at yet. */
    SEE_CHANGES,
    /** The employer's SIRET is missing: it is given on the site, and then read by an update. */
    GIVE_SIRET,
    COMPLETE_EMPLOYMENT,
    CONFIRM_DOCUMENTS,
    VALIDATE,
    /** Its year ends soon. */
    RENEW,
    /** An update that the site could not answer is kept; nothing is to be done. */
    UPDATE_WAITS,
    /** The directory of companies is silent: it is asked again, nothing is to be done. */
    COMPANY_WAITS,
    SEE_OFFERS;

    /** Whether AL'in waits, and the applicant need not do anything. */
    public boolean isWaiting() {
        return this == WAIT_FOR_SITE || this == UPDATE_WAITS || this == COMPANY_WAITS;
    }
}
