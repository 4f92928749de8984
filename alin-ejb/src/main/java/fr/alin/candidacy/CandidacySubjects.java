package fr.alin.candidacy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.outbox.ExchangeSubjects;

/** Homes, lists and candidacies, as messages name them. */
@ApplicationScoped
class CandidacySubjects implements ExchangeSubjects {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Override
    public Set<String> with(String reference) {
        var statement = switch (reference.matches("[CL]\\d{9,18}") ? reference.charAt(0) : ' ') {
            case 'C' -> """
                            select c.offer_reference, 'L' || lpad(cast(l.list_id as text), 9, '0')
                            from candidacy c left join listed_candidate l on l.candidacy_id = c.id
                            where c.id = cast(substr(?1, 2) as bigint)""";
            case 'L' -> """
                            select k.offer_reference, 'C' || lpad(cast(l.candidacy_id as text), 9, '0')
                            from candidate_list k left join listed_candidate l on l.list_id = k.id
                            where k.id = cast(substr(?1, 2) as bigint)""";
            default -> """
                            select k.offer_reference, 'L' || lpad(cast(k.id as text), 9, '0')
                            from candidate_list k where k.offer_reference = ?1""";
        };
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>)
                entities.createNativeQuery(statement).setParameter(1, reference).getResultList();
        return rows.stream()
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .collect(Collectors.toSet());
    }
}
