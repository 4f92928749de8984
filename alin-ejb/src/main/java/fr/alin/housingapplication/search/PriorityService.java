package fr.alin.housingapplication.search;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.PriorityFacts;
import fr.alin.housingapplication.persistence.PriorityRepository;
import fr.alin.housingapplication.persistence.PriorityRow;
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
    PriorityRepository rows;

    @Inject
    Priorities priorities;

    /** The facts by number, in one statement; without applications that are gone. */
    public Map<UniqueNumber, PriorityFacts> of(Collection<UniqueNumber> numbers) {
        return rows.of(numbers).stream().collect(Collectors.toMap(PriorityRow::number, priorities::of));
    }
}
