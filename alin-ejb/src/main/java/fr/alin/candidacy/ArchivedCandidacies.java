package fr.alin.candidacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.Actor;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.MilestoneNote;
import fr.alin.candidacy.view.ArchivedCandidacy;
import fr.alin.candidacy.view.CandidacyLine;
import fr.alin.candidacy.view.CandidacyStage;

/** What is kept of ended candidacies, in two statements, however many there are. */
@ApplicationScoped
class ArchivedCandidacies {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** The candidacies with their points and histories, in the order given. */
    public List<ArchivedCandidacy> of(List<CandidacyLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var ids = lines.stream().map(CandidacyLine::id).toList();
        var points = points(ids);
        var histories = histories(ids);
        return lines.stream()
                .map(line -> new ArchivedCandidacy(
                        line, Optional.ofNullable(points.get(line.id())), histories.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private Map<Long, Integer> points(Collection<Long> ids) {
        return entities.createQuery("""
                        select c.id, c.score.points from Candidacy c
                        where c.id in :ids and c.score.gridId is not null""", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    private Map<Long, List<CandidacyStage>> histories(Collection<Long> ids) {
        return entities.createQuery("""
                        select m.candidacy.id, m.status, m.note, m.enteredAt, m.namedDay, m.actor, m.reason, m.words,
                               m.term, m.rank
                        from Milestone m where m.candidacy.id in :ids order by m.enteredAt, m.id""", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(ArchivedCandidacies::stage, Collectors.toList())));
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
