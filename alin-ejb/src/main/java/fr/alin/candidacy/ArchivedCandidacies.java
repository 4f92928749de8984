package fr.alin.candidacy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.view.ArchivedCandidacy;
import fr.alin.candidacy.view.CandidacyLine;

/** What is kept of ended candidacies, in two statements, however many there are. */
@ApplicationScoped
class ArchivedCandidacies {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    Histories histories;

    /** The candidacies with their points and histories, in the order given. */
    public List<ArchivedCandidacy> of(List<CandidacyLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var ids = lines.stream().map(CandidacyLine::id).toList();
        var points = points(ids);
        var stages = histories.of(ids);
        return lines.stream()
                .map(line -> new ArchivedCandidacy(
                        line, Optional.ofNullable(points.get(line.id())), stages.getOrDefault(line.id(), List.of())))
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
}
