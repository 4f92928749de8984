package fr.alin.account.event;

import fr.alin.shared.event.DomainEvent;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** An account event, with ids and the data that its mail needs. */
public sealed interface AccountEvent extends DomainEvent
        permits AccountRequested,
                ExistingAccountRequested,
                AccountActivated,
                AccountRenamed,
                EmailChangeRequested,
                EmailChanged,
                MobileChanged,
                NewEmailOffered,
                NewPasswordRequested,
                PasswordChanged,
                StaffInvited,
                TakenEmailOffered {

    long accountId();

    EmailAddress email();

    Language language();
}
