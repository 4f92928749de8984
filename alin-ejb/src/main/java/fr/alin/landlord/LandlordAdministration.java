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
import fr.alin.landlord.model.AccessKey;
import fr.alin.landlord.model.Landlord;
import fr.alin.landlord.persistence.LandlordRepository;
import fr.alin.landlord.view.LandlordAgentLine;
import fr.alin.landlord.view.LandlordView;
import fr.alin.landlord.view.NewAccessKey;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Siren;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** An administrator connects landlords, makes keys for their systems and names their agents. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class LandlordAdministration {

    @Inject
    LandlordRepository landlords;

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

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LandlordView landlord(String code) {
        return LandlordView.of(find(code));
    }

    /** Connects a landlord; its key can be read this once. */
    public NewAccessKey open(OpenLandlord command) {
        var code = command.code().value();
        if (landlords.find(code).isPresent()) {
            throw new LandlordExists();
        }
        var landlord = new Landlord(command.code(), command.name(), command.siren(), clock.instant());
        var key = AccessKey.random();
        landlord.accept(key);
        landlords.add(landlord);
        tell(SecurityEvent.LANDLORD_CONNECTED, code);
        return new NewAccessKey(code, key.value());
    }

    public void rename(String code, String name, Optional<Siren> siren) {
        find(code).rename(name, siren);
    }

    /** Makes a new key; the former one opens nothing from now on. */
    public NewAccessKey renewKey(String code) {
        var key = AccessKey.random();
        find(code).accept(key);
        tell(SecurityEvent.LANDLORD_KEY_MADE, code);
        return new NewAccessKey(code, key.value());
    }

    /** Neither its systems nor its agents may act any more; its offers stay. */
    public void suspend(String code) {
        find(code).suspend();
        accounts.endSessions(landlords.agents(code));
        tell(SecurityEvent.LANDLORD_SUSPENDED, code);
    }

    public void resume(String code) {
        find(code).resume();
        tell(SecurityEvent.LANDLORD_RESUMED, code);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LandlordAgentLine> agents(String code) {
        return accounts.holders(landlords.agents(code)).stream()
                .map(LandlordAdministration::line)
                .toList();
    }

    /**
     * The holder of this account enters offers for the landlord from now on.
     *
     * @throws AgentOfAnother when she does so for another one: that one has to dismiss her first
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
     * The account stays, acts for no landlord, and is an applicant's again.
     *
     * @throws NotAnAgent when it does not act for this landlord, for instance because a colleague was faster
     */
    public void dismiss(String code, long accountId) {
        if (!landlords.dismiss(accountId, code)) {
            throw new NotAnAgent();
        }
        accounts.dismiss(accountId);
        log.record(SecurityEvent.AGENT_DISMISSED, accountId, code);
    }

    private void tell(SecurityEvent event, String code) {
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
