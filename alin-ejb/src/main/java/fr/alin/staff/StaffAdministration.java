package fr.alin.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.NewStaffAccount;
import fr.alin.account.StaffAccountService;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.Department;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.staff.model.ActReason;
import fr.alin.staff.model.Agency;
import fr.alin.staff.model.StaffActKind;
import fr.alin.staff.model.StaffMember;
import fr.alin.staff.model.StaffQuery;
import fr.alin.staff.model.StaffRole;
import fr.alin.staff.model.Territory;
import fr.alin.staff.view.StaffActLine;
import fr.alin.staff.view.StaffLine;

/**
 * Invites members, gives them a role and a place, and suspends them. Each act is recorded with its reason. Nobody acts
 * on her own account, so that the last who administers it keeps it. See decision 85-staff-are-invited.
 */
@Stateless
@RolesAllowed(Role.STAFF_ADMINISTRATOR)
public class StaffAdministration {

    private static final String NONE = "";

    @Inject
    StaffRepository members;

    @Inject
    StaffListRepository lists;

    @Inject
    AgencyRepository agencies;

    @Inject
    StaffActLog log;

    @Inject
    StaffAccountService accounts;

    @Inject
    ReferenceService reference;

    @Inject
    CurrentCaller caller;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** A page of members. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPage<StaffLine> list(StaffQuery asked) {
        return lists.list(asked, clock.instant());
    }

    /** @throws MemberNotFound when nobody of the staff has this account */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public StaffLine member(long accountId) {
        return lists.find(accountId, clock.instant()).orElseThrow(MemberNotFound::new);
    }

    /** Whether this is the caller's account, which she cannot change. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOwn(long accountId) {
        return caller.accountId() == accountId;
    }

    /** The agency that the member belongs to. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Long> agency(long accountId) {
        return find(accountId).agencyId();
    }

    /** What was done to the member's account, latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<StaffActLine> acts(long accountId) {
        return log.of(accountId);
    }

    /**
     * Makes an account and mails an invitation.
     *
     * @return the account id
     * @throws fr.alin.account.AddressTaken when somebody has an account with this address
     * @throws InvalidValueException {@code staff.department-unknown}
     */
    public long invite(InviteMember command) {
        requireKnown(command.territory());
        var agency = command.agency().map(this::agencyOf);
        var account = accounts.invite(new NewStaffAccount(
                command.email(), command.details(), command.role().name()));
        var now = clock.instant();
        members.add(new StaffMember(account, agency, command.territory(), now, invitedUntil(now)));
        log.record(StaffActKind.INVITED, account, NONE, NONE, command.role().name());
        return account;
    }

    /** @throws fr.alin.account.InvitationAccepted when she has chosen a password meanwhile */
    public void inviteAgain(long accountId) {
        var member = find(accountId);
        accounts.inviteAgain(accountId);
        member.inviteUntil(invitedUntil(clock.instant()));
        log.record(StaffActKind.INVITED_AGAIN, accountId, NONE);
    }

    /**
     * Gives the member another role and ends her sessions; another job is not authorised to read the right to housing.
     *
     * @throws NotOnOneself for the caller's own account
     * @throws LastStaffAdministrator when nobody else administers the staff
     */
    public void changeRole(long accountId, StaffRole role, ActReason reason) {
        requireOther(accountId);
        requireAnotherAdministrator(accountId);
        var former = member(accountId).role();
        if (former != role) {
            accounts.changeRole(accountId, role.name());
            readPriority(accountId, false, reason);
            log.record(StaffActKind.ROLE_CHANGED, accountId, reason.value(), former.name(), role.name());
        }
    }

    /**
     * Gives the member another agency or territory.
     *
     * @throws NotOnOneself for the caller's own account
     * @throws InvalidValueException {@code staff.department-unknown}
     */
    public void place(long accountId, Optional<Long> agency, Territory territory, ActReason reason) {
        requireOther(accountId);
        requireKnown(territory);
        var member = find(accountId);
        var former = place(member.agencyId().map(this::agencyOf), member.territory());
        var chosen = agency.map(this::agencyOf);
        var place = place(chosen, territory);
        if (!former.equals(place)) {
            member.place(chosen, territory);
            log.record(StaffActKind.PLACED, accountId, reason.value(), former, place);
        }
    }

    /** Whether the member may read the right to housing (DALO) of the applications in her lists. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean readsPriority(long accountId) {
        return find(accountId).readsPriority();
    }

    /**
     * Lets a member read the right to housing (DALO), or no longer.
     *
     * @throws NotOnOneself for the caller's own account
     */
    public void allowPriority(long accountId, boolean allowed, ActReason reason) {
        requireOther(accountId);
        readPriority(accountId, allowed, reason);
    }

    private void readPriority(long accountId, boolean allowed, ActReason reason) {
        if (find(accountId).readPriority(allowed)) {
            var kind = allowed ? StaffActKind.PRIORITY_GRANTED : StaffActKind.PRIORITY_WITHDRAWN;
            log.record(kind, accountId, reason.value());
        }
    }

    /**
     * Shuts the member out at once.
     *
     * @throws NotOnOneself for the caller's own account
     * @throws LastStaffAdministrator when nobody else administers the staff
     */
    public void suspend(long accountId, ActReason reason) {
        requireOther(accountId);
        requireAnotherAdministrator(accountId);
        find(accountId);
        accounts.suspend(accountId);
        log.record(StaffActKind.SUSPENDED, accountId, reason.value());
    }

    public void reactivate(long accountId, ActReason reason) {
        find(accountId);
        accounts.reactivate(accountId);
        log.record(StaffActKind.REACTIVATED, accountId, reason.value());
    }

    private StaffMember find(long accountId) {
        return members.find(accountId).orElseThrow(MemberNotFound::new);
    }

    private Agency agencyOf(long id) {
        return agencies.find(id).orElseThrow(AgencyNotFound::new);
    }

    private Instant invitedUntil(Instant now) {
        return now.plus(settings.staffInvitationValidity());
    }

    private void requireOther(long accountId) {
        if (isOwn(accountId)) {
            throw new NotOnOneself();
        }
    }

    /** Of two who suspend one another at once, the second waits here and is refused. */
    private void requireAnotherAdministrator(long accountId) {
        var able = accounts.lockActive(Role.STAFF_ADMINISTRATOR);
        if (able.contains(accountId) && able.size() == 1) {
            throw new LastStaffAdministrator();
        }
    }

    private void requireKnown(Territory territory) {
        var known = reference.departments().stream().map(Department::code).toList();
        territory.departments().stream()
                .filter(code -> !known.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new InvalidValueException("staff.department-unknown", code);
                });
    }

    private static String place(Optional<Agency> agency, Territory territory) {
        return agency.map(known -> known.name() + " · ").orElse(NONE) + territory.text();
    }
}
