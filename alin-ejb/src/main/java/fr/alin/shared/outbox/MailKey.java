package fr.alin.shared.outbox;

/** The partner keys by which the mails to a person, other than those about a candidacy, are found again. */
public final class MailKey {

    private MailKey() {}

    public static String ofAccount(long accountId) {
        return "account-" + accountId;
    }

    /** For the answer to somebody who wrote without an account. */
    public static String ofVisitorsRequest(long requestId) {
        return "help-" + requestId;
    }

    /**
     * For mails to an address that an account wants and that may be another person's. They belong to no account, so
     * that no export reveals whether such a mail was written.
     */
    public static String ofNewAddress(long accountId) {
        return "new-address-of-" + accountId;
    }
}
