package fr.alin.housingapplication.view;

/** Kinds of next actions, including those where AL'in waits itself, in order of urgency. */
public enum NextStep {
    IMPORT,
    /** The site does not answer: the request will be retried, nothing to do. */
    WAIT_FOR_SITE,
    /** The import failed; its page says why and what to do. */
    SOLVE_IMPORT,
    ENTER_CODE,
    /** The identity on the site differs from that of the account; the page says what differs and what to do. */
    SEE_DIFFERENCE,
    /** Struck off by its site. */
    STRUCK_OFF,
    /** Expired: it must be renewed on its site, then updated. */
    RENEW_EXPIRED,
    /** The tax income of two years ago is missing: offers with an income ceiling stay hidden. */
    GIVE_TAX_INCOME,
    /** A number imported before 20 April 2021 must be confirmed by a code at the first update. */
    CONFIRM_NUMBER,
    /** An update changed something that the applicant has not seen yet. */
    SEE_CHANGES,
    /** The employer's SIRET is missing: it must be entered on the site, then read by an update. */
    GIVE_SIRET,
    COMPLETE_EMPLOYMENT,
    CONFIRM_DOCUMENTS,
    VALIDATE,
    /** Expires soon. */
    RENEW,
    /** An update is queued because the site does not answer; nothing to do. */
    UPDATE_WAITS,
    /** The company directory does not answer and will be asked again; nothing to do. */
    COMPANY_WAITS,
    SEE_OFFERS;

    /** Whether the offers, or nearly all of them, stay hidden until it is done. */
    public boolean hidesOffers() {
        return switch (this) {
            case CONFIRM_NUMBER, SEE_CHANGES, RENEW, UPDATE_WAITS, SEE_OFFERS -> false;
            default -> true;
        };
    }

    /** Whether AL'in is waiting and the applicant has nothing to do. */
    public boolean isWaiting() {
        return this == WAIT_FOR_SITE || this == UPDATE_WAITS || this == COMPANY_WAITS;
    }
}
