package fr.alin.shared.outbox;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

import fr.alin.shared.privacy.PersonalData;

/** The mails to a person: which and when, and the texts of those that wait; a mail that has left keeps no text. */
@ApplicationScoped
class MailData implements PersonalData {

    private static final int AFTER_WHAT_MAILS = 90;

    @Inject
    OutboxTraces traces;

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
        return traces.about(List.of(MailKey.ofAccount(accountId)));
    }

    @Override
    public void erase(long accountId) {
        traces.forget(List.of(MailKey.ofAccount(accountId)));
    }
}
