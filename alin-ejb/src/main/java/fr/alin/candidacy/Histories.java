package fr.alin.candidacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.Actor;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.MilestoneNote;
import fr.alin.candidacy.view.CandidacyStage;

/** Reads the milestones of candidacies. */
@ApplicationScoped
class Histories {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** In order; a candidacy without any is left out. */
    Map<Long, List<CandidacyStage>> of(Collection<Long> candidacies) {
        return entities.createQuery("""
                        select m.candidacy.id, m.status, m.note, m.enteredAt, m.namedDay, m.actor, m.reason, m.words,
                               m.term, m.rank
                        from Milestone m where m.candidacy.id in :ids order by m.enteredAt, m.id""", Object[].class)
                .setParameter("ids", candidacies)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(Histories::stage, toList())));
    }

    private static CandidacyStage stage(Object[] row) {
        return new CandidacyStage(
                (CandidacyStatus) row[1],
                (MilestoneNote) row[2],
                (Instant) row[3],
                (LocalDate) row[4],
                (Actor) row[5],
                (String) row[6],
                (String) row[7],
                (LocalDate) row[8],
                (Integer) row[9]);
    }
}
