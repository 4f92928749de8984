package fr.alin.shared.outbox;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

import fr.alin.shared.privacy.PersonalData;

/** The mails to a person: which and when, and the texts of those that wait; a mail that has left keeps no text. */
@ApplicationScoped
public class MailData implements PersonalData {

    private static final int AFTER_WHAT_MAILS = 90;

    @Inject
    OutboxTraces traces;

    /** By what the mails to a person, other than those about a candidacy, are found again. */
    public static String key(long accountId) {
        return "account-" + accountId;
    }

    /**
     * The same for mails to an address that an account wants and that may be somebody else's: they are nobody's, so that
     * no export tells whether such a mail was written.
     */
    public static String newAddressKey(long accountId) {
        return "new-address-of-" + accountId;
    }

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public int rank() {
        return AFTER_WHAT_MAILS;
    }

    @Override
    public JsonValue of(long accountId) {
        return traces.about(List.of(key(accountId)));
    }

    @Override
    public void erase(long accountId) {
        traces.forget(List.of(key(accountId)));
    }
}
