package fr.alin.candidacy.desk;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.view.ChosenCandidacy;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.persistence.SqlArray;

/** The ticked candidacies of a list, in one statement. */
@ApplicationScoped
class ChosenCandidates {

    private static final String CHOSEN = """
            select c.id, c.application, %s, c.status from candidacy c
            where c.id = any(cast(?1 as bigint[])) order by c.application, c.id""".formatted(DeskSql.HOME);

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    List<ChosenCandidacy> of(Collection<Long> ids) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(CHOSEN)
                .setParameter(1, SqlArray.of(ids))
                .getResultList();
        return rows.stream()
                .map(row -> new ChosenCandidacy(
                        ((Number) row[0]).longValue(),
                        new UniqueNumber((String) row[1]),
                        DeskSql.home(row, 2),
                        CandidacyStatus.valueOf((String) row[9])))
                .toList();
    }
}
