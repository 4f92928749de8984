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

/** Tells where the caller works, for what is shown within a territory. */
@Stateless
@RolesAllowed(Role.ADVISOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TerritoryService {

    @Inject
    StaffRepository members;

    @Inject
    CurrentCaller caller;

    /** @throws MemberNotFound when the caller has been given no place */
    public Territory ofCaller() {
        return members.find(caller.accountId()).map(StaffMember::territory).orElseThrow(MemberNotFound::new);
    }
}
