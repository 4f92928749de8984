package fr.alin.account;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.account.event.AccountEvent;
import fr.alin.account.model.Account;
import fr.alin.account.model.AccountLink;
import fr.alin.account.model.LinkKey;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.Language;

/** Mails the link that an account needs next: to be activated, or to choose another password. */
@ApplicationScoped
class MailedLinks {

    @Inject
    AccountLinkRepository links;

    @Inject
    Event<AccountEvent> events;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /**
     * Earlier links stay valid until they expire, so that a stranger's request cannot invalidate the holder's link.
     */
    void mail(Account account, Language language) {
        var key = LinkKey.draw();
        links.add(new AccountLink(
                account.id(), key, account.nextLinkPurpose(), clock.instant(), settings.accountLinkValidity()));
        events.fire(account.mailed(key, language, clock.instant()));
    }
}
