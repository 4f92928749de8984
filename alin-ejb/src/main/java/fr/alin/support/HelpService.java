package fr.alin.support;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.CallOrigin;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.Sealing;
import fr.alin.support.model.HelpRequest;
import fr.alin.support.model.HelpWriter;
import fr.alin.support.view.HelpView;

/**
 * The contact form: anybody writes, whoever has an account reads the answers on her page. Nothing is mailed before
 * an answer, so that nobody has mails sent to others. See decision 95-anybody-may-write.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class HelpService {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    HelpRepository requests;

    @Inject
    AccountDirectory accounts;

    @Inject
    CurrentCaller caller;

    @Inject
    Sealing sealing;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /**
     * Open to visitors.
     *
     * @throws TooManyHelpRequests when the network or the address has sent too many
     */
    @PermitAll
    public void askAsVisitor(AskForHelp command, HelpWriter writer) {
        requestOf(command, writer, source()).ifPresent(requests::add);
    }

    /**
     * @param contextAgreed whether support may open the caller's account to answer
     * @throws TooManyHelpRequests when the caller has sent too many; colleagues of one network do not bind each other
     */
    public void ask(AskForHelp command, boolean contextAgreed) {
        var holder = accounts.current();
        var writer = new HelpWriter(holder.greeting(), holder.email(), holder.language());
        requestOf(command, writer, "").ifPresent(request -> {
            request.by(holder.accountId(), contextAgreed);
            requests.add(request);
        });
    }

    /** The caller's requests, latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<HelpView> own() {
        return requests.of(caller.accountId()).stream().map(HelpView::of).toList();
    }

    /**
     * Empty when the same form has just been sent.
     *
     * @param source digest of a visitor's network; empty if it does not count
     */
    private Optional<HelpRequest> requestOf(AskForHelp command, HelpWriter writer, String source) {
        requests.lock(writer.email());
        var now = clock.instant();
        var words = command.words();
        if (requests.isRepeated(writer.email(), words.value(), now.minus(settings.repeatedFormWithin()))) {
            return Optional.empty();
        }
        if (requests.countOf(writer.email(), now.minus(DAY)) >= settings.helpRequestsOfAddress()
                || !source.isEmpty()
                        && requests.countFrom(source, now.minus(HOUR)) >= settings.helpRequestsOfSource()) {
            throw new TooManyHelpRequests();
        }
        return Optional.of(new HelpRequest(writer, command.subject(), words, source, now));
    }

    private String source() {
        var address = CallOrigin.current().address();
        return address.isEmpty() ? "" : sealing.fingerprint(address, "help requests of source");
    }
}
