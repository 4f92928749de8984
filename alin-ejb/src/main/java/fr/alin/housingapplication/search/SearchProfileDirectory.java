package fr.alin.housingapplication.search;

import java.util.Collection;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.shared.security.Role;

/** The search profiles of many applicants, for the matching of new offers with alerts. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SearchProfileDirectory {

    @Inject
    SearchProfiles profiles;

    /** Profiles by account, read in one statement. Leaves out accounts without a validated application. */
    public Map<Long, SearchProfile> validated(Collection<Long> accountIds) {
        return profiles.validated(accountIds);
    }
}
