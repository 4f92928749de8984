package fr.alin.candidacy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.view.HeldDossier;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.persistence.SqlArray;

/** Reads the dossiers that left for a landlord in the lists of its homes. */
@ApplicationScoped
class HeldDossiers {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** By reference of the home, in the order of their lists; none of another landlord. */
    public Map<String, List<HeldDossier>> of(String landlord, Collection<OfferReference> homes) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select l.offer_reference, c.id, c.status, s.sent_rank
                        from candidate_list l
                        join listed_candidate s on s.list_id = l.id and s.sent_rank is not null
                        join candidacy c on c.id = s.candidacy_id and c.landlord_code = ?2
                        where l.offer_reference = any(cast(?1 as varchar[]))
                        order by l.offer_reference, l.sent_at, s.sent_rank""")
                .setParameter(1, SqlArray.of(homes, OfferReference::value))
                .setParameter(2, landlord)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(HeldDossiers::dossier, Collectors.toList())));
    }

    private static HeldDossier dossier(Object[] row) {
        return new HeldDossier(
                CandidacyReference.of(((Number) row[1]).longValue()).value(),
                CandidacyStatus.valueOf((String) row[2]),
                ((Number) row[3]).intValue());
    }
}
