package fr.alin.shared.draft;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** Keeps what the caller types, form by form; nobody else ever reads it. Which fields may be kept, the pages decide. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.ADVISOR, Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
public class DraftService {

    static final int LONGEST = 50_000;

    @Inject
    DraftRepository drafts;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Answers false beyond fifty thousand characters, which nobody types: the former draft stays. */
    public boolean keep(String form, Map<String, List<String>> fields) {
        var text = FieldsText.write(fields);
        if (text.length() > LONGEST) {
            return false;
        }
        drafts.save(caller.accountId(), form, text, clock.instant());
        return true;
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Draft> find(String form) {
        return drafts.find(caller.accountId(), form);
    }

    /** What was typed has been confirmed, or is not wanted any more. */
    public void forget(String form) {
        drafts.remove(caller.accountId(), form);
    }
}
