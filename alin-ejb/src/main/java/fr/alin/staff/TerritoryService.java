package fr.alin.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.staff.model.StaffMember;
import fr.alin.staff.model.Territory;

/** Tells where the caller works, for what is shown within a territory, and what she is authorised to read there. */
@Stateless
@RolesAllowed(Role.ADVISOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TerritoryService {

    @Inject
    TerritoryRepository territories;

    @Inject
    StaffRepository members;

    @Inject
    CurrentCaller caller;

    /**
     * Of a team lead also where her agency's members work.
     *
     * @throws MemberNotFound when the caller has been given no place
     */
    public Territory ofCaller() {
        return territories.of(caller.accountId()).orElseThrow(MemberNotFound::new);
    }

    /** Whether the caller may read the right to housing (DALO). */
    public boolean readsPriority() {
        return members.find(caller.accountId())
                .filter(StaffMember::readsPriority)
                .isPresent();
    }

    /** As {@link #ofCaller}, and the whole country for an account that has been given no place. */
    public Territory deskOfCaller() {
        return territories.of(caller.accountId()).orElseGet(Territory::country);
    }
}
