package fr.alin.shared.model;

import fr.alin.shared.error.TextTooLong;

/**
 * Maximum lengths of incoming texts, counted after cleaning; texts are never cut. The length is checked before the
 * format, so that the refusal names it. Page fields have the same limits.
 */
public enum TextBound {
    /** RFC 5321. */
    EMAIL("email.too-long", 254),
    MOBILE("mobile.too-long", 40),
    PERSON_NAME("account.name-too-long", 100),
    EMPLOYER_NAME("housing-application.employer-name-too-long", 150),
    COMPANY_CODE("housing-application.company-code-too-long", 50),
    EMPLOYEE_NUMBER("housing-application.employee-number-too-long", 50),
    ALERT_NAME("alert.name-too-long", 80),
    REFUSAL_COMMENT("candidacy.comment-too-long", 2000),
    LIST_REASON("candidacy.comment-too-long", 2000),
    WITHDRAWAL(Codes.OFFER, 1000),
    WEIGHT_SOURCE("ranking.source-too-long", 300),
    LANDLORD_NAME("landlord.name-too-long", 120),
    KEY_REASON("landlord.key-reason-too-long", 500),
    DESK_SEARCH("search.too-long", 80),
    AGENCY_NAME("staff.agency-name-too-long", 120),
    STAFF_REASON("staff.reason-too-long", 500),
    ACCOUNT_ACT_REASON("account-act.reason-too-long", 300),
    HELP_WORDS("help.words-too-long", 4000),
    TEMPLATE_NAME("help.template-name-too-long", 80),
    OFFER_CITY("offer.city-too-long", 80),
    OFFER_LANDLORD(Codes.OFFER, 120),
    OFFER_ADDRESS(Codes.OFFER, 200),
    OFFER_RESIDENCE(Codes.OFFER, 120),
    /** Building, staircase or door. */
    OFFER_MARK(Codes.OFFER, 40),
    OFFER_AGREEMENT(Codes.OFFER, 200),
    OFFER_DESCRIPTION(Codes.OFFER, 4000),
    OFFER_CAPTION(Codes.OFFER, 200);

    private final String code;
    private final int longest;

    TextBound(String code, int longest) {
        this.code = code;
        this.longest = longest;
    }

    /** The refusal's code; an offer's refusal also names its field. */
    public String code() {
        return code;
    }

    public int longest() {
        return longest;
    }

    public boolean holds(String cleaned) {
        return cleaned.length() <= longest;
    }

    /**
     * Returns the text unchanged.
     *
     * @throws TextTooLong {@link #code}, with the maximum length
     */
    public String check(String cleaned) {
        if (!holds(cleaned)) {
            throw new TextTooLong(code, longest);
        }
        return cleaned;
    }

    private static final class Codes {

        private static final String OFFER = "offer.text-too-long";
    }
}
