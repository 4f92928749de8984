package fr.alin.candidacy.ranking;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.sql.Date;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.ranking.Grid;
import fr.alin.candidacy.model.ranking.RankMoves;
import fr.alin.candidacy.model.ranking.RankedRow;
import fr.alin.candidacy.model.ranking.Units;
import fr.alin.candidacy.view.GridPreview;
import fr.alin.shared.model.OfferReference;

/** Reads what orders the unsent candidacies of the offers with most of them; nobody's name or number. */
@ApplicationScoped
class PreviewRepository {

    private static final String ROWS = """
            with most as (
                select c.offer_reference, count(*) as candidates
                from candidacy c
                where c.%1$s and %2$s
                group by c.offer_reference
                order by candidates desc, c.offer_reference limit ?2)
            select c.offer_reference, c.offer_city, c.offer_department, c.id, c.registered_on, c.submitted_at, c.points,
                   c.point_units
            from most join candidacy c on c.offer_reference = most.offer_reference
            where c.%1$s
            order by most.candidates desc, c.offer_reference""";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /**
     * What the grid would change for so many offers of its territory.
     *
     * @param others departments with a grid of their own, which one for the whole country leaves alone
     */
    public List<GridPreview> previews(Grid grid, Set<String> others, int offers) {
        var inTerritory = grid.territory().isPresent()
                ? "c.offer_department = any(cast(?1 as varchar[]))"
                : "c.offer_department <> all(cast(?1 as varchar[]))";
        List<?> rows = entities.createNativeQuery(ROWS.formatted(ScoreRepository.UNSENT, inTerritory))
                .setParameter(
                        1, "{" + String.join(",", grid.territory().map(Set::of).orElse(others)) + "}")
                .setParameter(2, offers)
                .getResultList();
        var byOffer = new LinkedHashMap<String, List<Object[]>>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> byOffer.computeIfAbsent((String) row[0], first -> new ArrayList<>())
                        .add(row));
        return byOffer.entrySet().stream().map(offer -> preview(offer, grid)).toList();
    }

    private static GridPreview preview(Map.Entry<String, List<Object[]>> offer, Grid grid) {
        var first = offer.getValue().get(0);
        return new GridPreview(
                new OfferReference(offer.getKey()),
                (String) first[1],
                (String) first[2],
                RankMoves.of(
                        offer.getValue().stream().map(PreviewRepository::ranked).toList(), grid));
    }

    private static RankedRow ranked(Object[] row) {
        return new RankedRow(
                ((Number) row[3]).longValue(),
                ((Date) row[4]).toLocalDate(),
                instant(row[5]),
                ((Number) row[6]).intValue(),
                Units.parse((String) row[7]));
    }
}
