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

/** What many applicants look for, for the machine that tells them of new offers. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SearchProfileDirectory {

    @Inject
    SearchProfiles profiles;

    /** Profiles by account, in one statement; accounts whose application is not validated are left out. */
    public Map<Long, SearchProfile> validated(Collection<Long> accountIds) {
        return profiles.validated(accountIds);
    }
}
