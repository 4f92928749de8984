package fr.alin.landlord;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.AgentAccountService;
import fr.alin.account.view.AccountHolder;
import fr.alin.landlord.model.Landlord;
import fr.alin.landlord.model.LandlordQuery;
import fr.alin.landlord.view.LandlordAgentLine;
import fr.alin.landlord.view.LandlordLine;
import fr.alin.landlord.view.LandlordView;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Siren;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** Administration of landlords and their agents. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class LandlordAdministration {

    @Inject
    LandlordRepository landlords;

    @Inject
    LandlordListRepository lists;

    @Inject
    AgentAccountService accounts;

    @Inject
    CurrentCaller caller;

    @Inject
    SecurityLog log;

    @Inject
    Clock clock;

    /** Every landlord, by name. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LandlordView> landlords() {
        return landlords.all().stream().map(LandlordView::of).toList();
    }

    /** A page of landlords. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPage<LandlordLine> list(LandlordQuery asked) {
        return lists.list(asked);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LandlordView landlord(String code) {
        return LandlordView.of(find(code));
    }

    /** Adds a landlord; its systems are known once a key of theirs is registered. */
    public void open(OpenLandlord command) {
        var code = command.code().value();
        if (landlords.find(code).isPresent()) {
            throw new LandlordExists();
        }
        landlords.add(new Landlord(command.code(), command.name(), command.siren(), clock.instant()));
        record(SecurityEvent.LANDLORD_CONNECTED, code);
    }

    public void rename(String code, String name, Optional<Siren> siren) {
        find(code).rename(name, siren);
    }

    /** Blocks the landlord's systems and agents; its offers stay. */
    public void suspend(String code) {
        find(code).suspend();
        accounts.endSessions(landlords.agents(code));
        record(SecurityEvent.LANDLORD_SUSPENDED, code);
    }

    public void resume(String code) {
        find(code).resume();
        record(SecurityEvent.LANDLORD_RESUMED, code);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LandlordAgentLine> agents(String code) {
        return accounts.holders(landlords.agents(code)).stream()
                .map(LandlordAdministration::line)
                .toList();
    }

    /**
     * Makes the holder of this account an agent of the landlord.
     *
     * @throws AgentOfAnother when she is an agent of another landlord, which has to dismiss her first
     */
    public void appoint(String code, EmailAddress email) {
        find(code);
        var account = accounts.appoint(email);
        landlords
                .landlordOf(account)
                .filter(other -> !other.code().equals(code))
                .ifPresent(other -> {
                    throw new AgentOfAnother(other.name());
                });
        landlords.appoint(account, code);
        log.record(SecurityEvent.AGENT_APPOINTED, account, code);
    }

    /**
     * Turns the agent's account back into an applicant's.
     *
     * @throws NotAnAgent when it does not act for this landlord, for instance after a simultaneous dismissal
     */
    public void dismiss(String code, long accountId) {
        if (!landlords.dismiss(accountId, code)) {
            throw new NotAnAgent();
        }
        accounts.dismiss(accountId);
        log.record(SecurityEvent.AGENT_DISMISSED, accountId, code);
    }

    private void record(SecurityEvent event, String code) {
        log.record(event, caller.accountId(), code);
    }

    private static LandlordAgentLine line(AccountHolder holder) {
        return new LandlordAgentLine(
                holder.accountId(), holder.greeting(), holder.email().readable());
    }

    private Landlord find(String code) {
        return landlords.find(code).orElseThrow(LandlordNotFound::new);
    }
}
