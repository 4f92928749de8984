package fr.alin.housingapplication.dossier;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.model.UniqueNumber;

/**
 * Finds applications that may be the same person's: an adult of one, applicant or co-applicant, has the name and the day of
 * birth of an adult of the other. Names are compared as folded words, and of the first name its first word.
 */
@ApplicationScoped
class SamePersonFinder {

    static final String BESIDES = """
            select h.unique_number from housing_application h
            where h.person_keys && (select own.person_keys from housing_application own where own.unique_number = ?1)
              and h.unique_number <> ?1
            order by h.unique_number""";

    private static final int MOST = 10;

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** At most ten, in one statement by an index. */
    List<UniqueNumber> besides(UniqueNumber number) {
        List<?> found = entities.createNativeQuery(BESIDES)
                .setParameter(1, number.value())
                .setMaxResults(MOST)
                .getResultList();
        return found.stream().map(value -> new UniqueNumber((String) value)).toList();
    }
}
