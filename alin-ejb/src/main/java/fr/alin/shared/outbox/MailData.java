package fr.alin.shared.outbox;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

import fr.alin.shared.privacy.PersonalData;

/** Mails to a person: kind and date, and the text of those not yet sent; a sent mail keeps no text. */
@ApplicationScoped
class MailData implements PersonalData {

    /** After the sections that send mails. */
    private static final int RANK = 90;

    @Inject
    OutboxTraces traces;

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public int rank() {
        return RANK;
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
