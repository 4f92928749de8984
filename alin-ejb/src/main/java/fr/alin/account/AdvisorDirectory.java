package fr.alin.account;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.view.AccountHolder;
import fr.alin.shared.security.Role;

/** The advisors, for the colleagues who share work with them. */
@Stateless
@RolesAllowed(Role.ADVISOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AdvisorDirectory {

    @Inject
    AdvisorRepository advisors;

    /** Those with an account in use, with team leads, by name. */
    public List<AccountHolder> active() {
        return advisors.active();
    }
}
