package fr.alin.housingapplication.search;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.PriorityFacts;
import fr.alin.housingapplication.model.PriorityPolicy;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.Role;

/**
 * Gives the facts that rank candidates to whatever counts their points, in the transaction of whoever applies, updates
 * an application, or makes a list. They are shown to nobody from here.
 */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.ADVISOR, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PriorityService {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    SearchProfiles profiles;

    /** The facts by number, in one statement; without applications that are gone. */
    public Map<UniqueNumber, PriorityFacts> of(Collection<UniqueNumber> numbers) {
        var policy = new PriorityPolicy();
        return applications.findByNumbers(Set.copyOf(numbers)).stream()
                .map(application -> policy.facts(application, profiles.searchFactsOf(application)))
                .collect(Collectors.toMap(PriorityFacts::number, facts -> facts));
    }
}
