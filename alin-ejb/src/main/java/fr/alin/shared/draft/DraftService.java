package fr.alin.shared.draft;

import java.time.Clock;
import java.util.Collection;
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

/** Saves the caller's unconfirmed input per form; no other person can read it. The pages decide what is saved. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class DraftService {

    static final int LONGEST = 50_000;

    @Inject
    DraftRepository drafts;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Returns false for more than fifty thousand characters; the former draft stays. */
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

    /** Those of several forms, by their names. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, Draft> find(Collection<String> forms) {
        return drafts.find(caller.accountId(), forms);
    }

    /** The input was confirmed or discarded. */
    public void forget(String form) {
        drafts.remove(caller.accountId(), form);
    }
}
