package fr.alin.search;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.search.view.FoundCandidacy;
import fr.alin.search.view.FoundOffer;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.persistence.SqlArray;
import fr.alin.staff.model.Territory;

/** Finds candidacies and offers by their references. */
@ApplicationScoped
class ReferenceFinder {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    List<FoundCandidacy> candidacy(long id, Territory where) {
        List<?> rows = entities.createNativeQuery("""
                        select c.id, c.application, c.status, c.offer_reference
                        from candidacy c
                        where c.id = ?1 and (?2 or c.offer_department = any (cast(?3 as varchar[])))""")
                .setParameter(1, id)
                .setParameter(2, where.wholeCountry())
                .setParameter(3, SqlArray.of(where.departments()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new FoundCandidacy(
                        CandidacyReference.of(((Number) row[0]).longValue()),
                        new UniqueNumber((String) row[1]),
                        CandidacyStatus.valueOf((String) row[2]),
                        new OfferReference((String) row[3])))
                .toList();
    }

    /** @param beginning letters, digits, hyphens and underscores */
    List<FoundOffer> offers(String beginning, Territory where) {
        List<?> rows = entities.createNativeQuery("""
                        select o.reference, o.dwelling_type, o.city, o.landlord_name
                        from offer o
                        where o.reference like ?1 and (?2 or o.department = any (cast(?3 as varchar[])))
                        order by o.reference
                        limit 20""")
                .setParameter(1, beginning.replace("_", "\\_") + "%")
                .setParameter(2, where.wholeCountry())
                .setParameter(3, SqlArray.of(where.departments()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new FoundOffer(
                        new OfferReference((String) row[0]),
                        DwellingType.valueOf((String) row[1]),
                        (String) row[2],
                        (String) row[3]))
                .toList();
    }
}
