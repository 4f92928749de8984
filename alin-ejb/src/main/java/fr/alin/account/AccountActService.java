package fr.alin.account;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.model.AccountAct;
import fr.alin.account.model.AccountActKind;
import fr.alin.account.model.AccountNotFound;
import fr.alin.account.model.StatedReason;
import fr.alin.account.view.AccountActLine;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.Folding;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/**
 * Opens a person's account for a member of staff, and records what she does to it. Nothing is done to an account that
 * she has not opened for a stated reason, to a colleague's, or to one in her own name.
 * See decision 94-what-staff-did-to-an-account.
 */
@Stateless
@RolesAllowed({Role.SUPPORT, Role.DPO})
public class AccountActService {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Set<AccountActKind> MAILS = EnumSet.of(AccountActKind.LINK_MAILED, AccountActKind.CODE_MAILED);

    @Inject
    AccountRepository accounts;

    @Inject
    AccountActRepository acts;

    @Inject
    CurrentCaller caller;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /**
     * Opens the account for as long as a reading lasts.
     *
     * @throws AccountNotFound when no applicant has it
     * @throws OwnAccountAct for an account in the caller's own name
     * @throws TooManyAccountActs when she has acted as often as she may in an hour
     */
    public void open(long accountId, StatedReason reason) {
        add(accountId, AccountActKind.OPENED, reason);
    }

    /** @throws AccountNotFound when no applicant has it */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void requireApplicant(long accountId) {
        accounts.find(accountId)
                .filter(found -> found.access().role().equals(Role.APPLICANT))
                .orElseThrow(AccountNotFound::new);
    }

    /** Records that somebody did not prove to be the person. */
    public void refuse(long accountId, StatedReason reason) {
        add(accountId, AccountActKind.CHECK_FAILED, reason);
    }

    /** @throws AccountNotOpened when the caller has not opened it within the time that a reading lasts */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void requireOpen(long accountId) {
        requireOpenedFor(accountId);
    }

    /**
     * Records an act, for the reason for which the account is open.
     *
     * @throws AccountNotOpened when the caller has not opened it within the time that a reading lasts
     * @throws TooManyAccountActs when she has acted as often as she may in an hour
     * @throws TooManyMailsByStaff when the act is a mail, and too many were made within the hour
     */
    public void record(long accountId, AccountActKind kind) {
        var reason = requireOpenedFor(accountId);
        add(accountId, kind, new StatedReason(reason));
        if (MAILS.contains(kind)) {
            requireRoomForMail(accountId);
        }
    }

    /** Records an erasure after it: the entry names nobody. */
    @RolesAllowed(Role.DPO)
    public void recordErasure(String reference) {
        var actor = caller.accountId();
        acts.add(AccountAct.erasure(actor, roleOf(actor), reference, clock.instant()));
    }

    /**
     * What was done to the account, latest first.
     *
     * @throws AccountNotOpened when the caller has not opened it
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AccountActLine> of(long accountId) {
        requireOpen(accountId);
        return acts.of(accountId);
    }

    /** The same of the caller's own account, without the names of who acted. */
    @RolesAllowed(Role.APPLICANT)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AccountActLine> own() {
        return acts.of(caller.accountId()).stream()
                .map(line -> new AccountActLine(line.at(), line.role(), "", line.kind(), line.reason()))
                .toList();
    }

    private void add(long accountId, AccountActKind kind, StatedReason reason) {
        var actor = caller.accountId();
        accounts.findLocked(accountId)
                .filter(found -> found.access().role().equals(Role.APPLICANT))
                .orElseThrow(AccountNotFound::new);
        if (names(actor).equals(names(accountId))) {
            throw new OwnAccountAct();
        }
        acts.lock(actor);
        var now = clock.instant();
        var most = settings.accountActsAnHour();
        if (acts.countBy(actor, now.minus(HOUR)) >= most) {
            throw new TooManyAccountActs(most);
        }
        acts.add(new AccountAct(accountId, actor, roleOf(actor), kind, reason, now));
    }

    private void requireRoomForMail(long accountId) {
        var most = settings.mailsByStaffAnHour();
        if (acts.countOn(accountId, MAILS, clock.instant().minus(HOUR)) > most) {
            throw new TooManyMailsByStaff(most);
        }
    }

    private String requireOpenedFor(long accountId) {
        return acts.openedFor(accountId, caller.accountId(), clock.instant().minus(settings.readingLasts()))
                .orElseThrow(AccountNotOpened::new);
    }

    private String roleOf(long accountId) {
        return accounts.find(accountId)
                .orElseThrow(AccountNotFound::new)
                .access()
                .role();
    }

    private List<String> names(long accountId) {
        var holder = accounts.holder(accountId).orElseThrow(AccountNotFound::new);
        return Folding.words(holder.firstName() + " " + holder.birthName());
    }
}
