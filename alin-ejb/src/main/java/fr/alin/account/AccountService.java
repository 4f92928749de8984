package fr.alin.account;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.account.event.AccountEvent;
import fr.alin.account.model.Account;
import fr.alin.account.model.AccountLink;
import fr.alin.account.model.AccountNotFound;
import fr.alin.account.model.Consent;
import fr.alin.account.model.LinkKey;
import fr.alin.account.model.LinkState;
import fr.alin.account.model.LinkUnusable;
import fr.alin.account.model.PersonalDetails;
import fr.alin.account.view.AccountLinkView;
import fr.alin.account.view.SignInOutcome;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/**
 * Account use cases open to visitors. No answer reveals whether an e-mail address has an account; only its owner learns
 * it, by mail.
 */
@Stateless
@PermitAll
public class AccountService {

    @Inject
    AccountRepository accounts;

    @Inject
    AccountLinkRepository links;

    @Inject
    MailedLinks mailedLinks;

    @Inject
    MailRateLimiter mailLimiter;

    @Inject
    SignIn signIn;

    @Inject
    PasswordChoice passwordChoice;

    @Inject
    Event<AccountEvent> events;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /**
     * If the address already has an active account, its owner gets a mail that says so and nothing else
     * changes.
     *
     * @throws fr.alin.account.model.TooManyMailsOfSource when the caller's network asked for too many mails
     */
    public void open(OpenAccount command) {
        var consent = Consent.given(command.consentGiven(), settings.consentVersion(), clock.instant());
        if (!mailLimiter.take(command.email(), command.text())) {
            return;
        }
        var details = new PersonalDetails(
                command.civility(), command.birthName(), command.firstName(), command.mobile(), command.language());
        accounts.findByEmail(command.email())
                .ifPresentOrElse(
                        known -> openAgain(known, details, consent),
                        () -> openFirst(new Account(command.email(), details, consent)));
    }

    /**
     * State and purpose of a mailed link. Reading it does not use it up, since mail scanners open links too.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AccountLinkView link(String key) {
        return links.find(new LinkKey(key)).map(this::view).orElseGet(AccountLinkView::unusable);
    }

    /** The confirmation click of R-038, which mail scanners do not make. */
    public void confirmEmail(String key) {
        links.findLocked(new LinkKey(key)).orElseThrow(LinkUnusable::new).confirm(clock.instant());
    }

    /**
     * Does not sign the holder in; she signs in with the new password afterwards.
     *
     * @return the device token: from now on the browser is known for the account
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no connection is held while hashing
    public String choosePassword(ChoosePassword command) {
        return passwordChoice.choose(command);
    }

    /**
     * Mails a new link in place of an expired one.
     *
     * @throws fr.alin.account.model.TooManyMailsOfSource when the caller's network asked for too many mails
     */
    public void renewLink(String key) {
        links.find(new LinkKey(key))
                .filter(link -> link.state(clock.instant()) == LinkState.EXPIRED)
                .flatMap(link -> accounts.find(link.accountId()))
                .filter(Account::mayAskForLink)
                .filter(account -> mailLimiter.take(account.email(), "link " + key))
                .ifPresent(account -> mailedLinks.mail(account, account.language()));
    }

    /**
     * Mails a link only if the address has an account; the caller cannot tell the difference.
     *
     * @throws fr.alin.account.model.TooManyMailsOfSource when the caller's network asked for too many mails
     */
    public void requestNewPassword(EmailAddress email, Language language) {
        if (mailLimiter.take(email, "password " + language)) {
            accounts.findByEmail(email)
                    .filter(Account::mayAskForLink)
                    .ifPresent(account -> mailedLinks.mail(account, language));
        }
    }

    /** A refusal is a return value, not an exception, so that the attempt counters are committed. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no connection is held while hashing
    public SignInOutcome signIn(String email, String password) {
        return signIn.attempt(email, password);
    }

    private void openFirst(Account account) {
        accounts.add(account);
        mailedLinks.mail(account, account.language());
    }

    private void openAgain(Account known, PersonalDetails details, Consent consent) {
        if (known.isActive() || known.access().isStaff()) {
            events.fire(known.requestedByAnotherForm(clock.instant()));
            return;
        }
        known.requestAgain(details, consent);
        mailedLinks.mail(known, known.language());
    }

    private AccountLinkView view(AccountLink link) {
        var state = link.state(clock.instant());
        if (state == LinkState.UNUSABLE) {
            return AccountLinkView.unusable();
        }
        var email = accounts.find(link.accountId())
                .orElseThrow(AccountNotFound::new)
                .email();
        return new AccountLinkView(state, link.purpose(), link.isConfirmed(), email.masked());
    }
}
