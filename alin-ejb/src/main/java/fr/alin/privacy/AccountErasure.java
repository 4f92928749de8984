package fr.alin.privacy;

import static java.util.Comparator.comparingInt;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.privacy.event.AccountErased;
import fr.alin.privacy.model.ErasureCause;
import fr.alin.privacy.model.ErasureReference;
import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;
import fr.alin.shared.time.Today;

/** Erases all data on a person in one transaction. */
@ApplicationScoped
class AccountErasure {

    @Inject
    Instance<PersonalData> parts;

    @Inject
    AccountDirectory accounts;

    @Inject
    ErasureRepository proofs;

    @Inject
    Event<AccountErased> events;

    @Inject
    SecurityLog log;

    @Inject
    Clock clock;

    ErasureReference erase(long accountId, ErasureCause cause) {
        var holder = accounts.holder(accountId);
        parts.stream().sorted(comparingInt(PersonalData::rank)).forEach(part -> part.erase(accountId));
        var now = clock.instant();
        var reference = proofs.prove(cause, 1, new Today(now).inParis());
        log.record(SecurityEvent.ACCOUNT_ERASED, accountId);
        events.fire(new AccountErased(holder.email(), holder.language(), cause, reference.value(), now));
        return reference;
    }
}
