package fr.alin.notification;

import java.util.Arrays;
import java.util.Set;

/** All mails of AL'in: the key of the template and the names of its values. */
public enum MailTemplate {
    ACCOUNT_REQUESTED("account-requested", "link", "days"),
    ACCOUNT_EXISTS("account-exists", "link"),
    NEW_PASSWORD("new-password", "link", "days"),
    STAFF_INVITED("staff-invited", "link", "days", "role"),
    PASSWORD_CHANGED("password-changed", "link"),
    ACCOUNT_RENAMED("account-renamed", "link"),
    MOBILE_CHANGED("mobile-changed", "link"),
    EMAIL_CHANGE("email-change", "email", "link", "hours"),
    EMAIL_CHANGE_HERE("email-change-here", "link", "hours"),
    EMAIL_CHANGE_TAKEN("email-change-taken", "role", "link"),
    EMAIL_CHANGED("email-changed", "email", "link"),
    EMAIL_CHANGED_HERE("email-changed-here", "link"),
    APPLICATION_CODE("application-code", "code", "number", "expires", "link"),
    APPLICATION_IMPORTED("application-imported", "number", "link"),
    APPLICATION_TAKEN_OVER("application-taken-over", "number", "link"),
    UPDATE_DONE("update-done", "number", "link"),
    REQUEST_STOPPED("request-stopped", "number", "update", "reason", "link"),
    APPLICATION_STRUCK_OFF("application-struck-off", "number", "date", "reason", "link"),
    APPLICATION_REINSTATED("application-reinstated", "number", "link"),
    PRIORITY_RECOGNISED("priority-recognised", "number", "date", "link"),
    NUMBER_REPLACED("number-replaced", "former", "number", "link"),
    COMPANY_CONFIRMED("company-confirmed", "number", "link"),
    COMPANY_NOT_CONFIRMED("company-not-confirmed", "number", "link"),
    SITE_BACK("site-back", "code", "number", "expires", "link"),
    CANDIDACY_SUBMITTED("candidacy-submitted", "offer", "dwelling", "city", "link"),
    CANDIDACY_CANCELLED("candidacy-cancelled", "offer", "dwelling", "city", "link"),
    CANDIDACY_LAPSED("candidacy-lapsed", "offer", "dwelling", "city", "link"),
    CANDIDACY_MOVED("candidacy-moved", "offer", "dwelling", "city", "landlord", "link"),
    CANDIDACY_APPROVED("candidacy-approved", "offer", "dwelling", "city", "link"),
    CANDIDACY_REFUSED("candidacy-refused", "offer", "dwelling", "city", "link"),
    CANDIDACY_SENT("candidacy-sent", "offer", "dwelling", "city", "landlord", "link"),
    CANDIDACY_RECEIVED("candidacy-received", "offer", "dwelling", "city", "landlord", "link"),
    CANDIDACY_VISIT("candidacy-visit", "offer", "dwelling", "city", "landlord", "date", "words", "link"),
    CANDIDACY_COMMISSION("candidacy-commission", "offer", "dwelling", "city", "landlord", "date", "link"),
    CANDIDACY_PAPERS("candidacy-papers", "offer", "dwelling", "city", "landlord", "until", "link"),
    CANDIDACY_POSTPONED("candidacy-postponed", "offer", "dwelling", "city", "landlord", "date", "link"),
    CANDIDACY_CONDITION_MET("candidacy-condition-met", "offer", "dwelling", "city", "landlord", "date", "link"),
    CANDIDACY_CONDITION_LAPSED("candidacy-condition-lapsed", "offer", "dwelling", "city", "landlord", "date", "link"),
    CANDIDACY_ALLOCATED(
            "candidacy-allocated",
            "offer",
            "dwelling",
            "city",
            "landlord",
            "date",
            "decision",
            "until",
            "condition",
            "former",
            "link"),
    CANDIDACY_RANKED(
            "candidacy-ranked",
            "offer",
            "dwelling",
            "city",
            "landlord",
            "date",
            "rank",
            "proposed",
            "until",
            "former",
            "link"),
    CANDIDACY_PROMOTED("candidacy-promoted", "offer", "dwelling", "city", "landlord", "until", "link"),
    CANDIDACY_RENOUNCED("candidacy-renounced", "offer", "dwelling", "city", "landlord", "link"),
    CANDIDACY_DECLINED("candidacy-declined", "offer", "dwelling", "city", "landlord", "date", "silent", "link"),
    CANDIDACY_NOT_ALLOCATED(
            "candidacy-not-allocated", "offer", "dwelling", "city", "landlord", "date", "decision", "former", "link"),
    CANDIDACY_LEASE_SIGNED("candidacy-lease-signed", "offer", "dwelling", "city", "landlord", "date", "link"),
    CANDIDACY_RELEASED("candidacy-released", "offer", "dwelling", "city", "reason", "withdrawal", "offers", "link"),
    CANDIDACY_CORRECTED("candidacy-corrected", "offer", "dwelling", "city", "undone", "date", "stage", "link"),
    CANDIDACY_EMPLOYER("candidacy-employer", "offer", "dwelling", "city", "state", "until", "link"),
    CANDIDACY_COMPLEMENT("candidacy-complement", "offer", "dwelling", "city", "step", "asker", "until", "link"),
    CANDIDACY_TOLD("candidacy-told", "offer", "dwelling", "city", "link"),
    CANDIDACY_SECOND_LOOK("candidacy-second-look", "offer", "dwelling", "city", "state", "link"),
    CANDIDACY_LEASE_UNDONE("candidacy-lease-undone", "offer", "dwelling", "city", "link"),
    LANDLORD_REMINDER(
            "landlord-reminder", "offer", "dwelling", "city", "list", "candidates", "received", "date", "link"),
    OFFER_CHANGED("offer-changed", "offer", "dwelling", "city", "changes", "link"),
    OFFER_ALERT("offer-alert", "count", "offers", "more", "link", "unsubscribe"),
    OFFER_ALERT_DIGEST("offer-alert-digest", "count", "offers", "more", "link", "unsubscribe"),
    HELP_ANSWERED("help-answered", "request", "answer", "link"),
    ACCOUNT_INACTIVE("account-inactive", "date", "link"),
    APPLICATION_TO_BE_ERASED("application-to-be-erased", "date", "link"),
    ACCOUNT_ERASED("account-erased", "reference", "cause", "link");

    private final String key;
    private final Set<String> values;

    MailTemplate(String key, String... values) {
        this.key = key;
        this.values = Set.of(values);
    }

    public static MailTemplate of(String key) {
        return Arrays.stream(values())
                .filter(template -> template.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No mail template " + key));
    }

    /** The name of the template's files. */
    public String key() {
        return key;
    }

    /** The names of the template's values; a request must have exactly these. */
    public Set<String> needs() {
        return values;
    }
}
