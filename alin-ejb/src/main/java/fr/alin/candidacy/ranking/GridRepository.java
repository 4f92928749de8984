package fr.alin.candidacy.ranking;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.candidacy.model.ranking.Grid;
import fr.alin.candidacy.model.ranking.Weight;

/** Stores the grids. */
@ApplicationScoped
class GridRepository {

    private static final String SELECT = """
            select g.id, g.territory, g.first_day, w.criterion, w.points, w.most, w.provisional, w.source
            from ranking_grid g join ranking_weight w on w.grid_id = g.id
            """;

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** All grids, in one statement. */
    public List<Grid> all() {
        return grids(entities.createNativeQuery(SELECT).getResultList());
    }

    /** Locks a grid until the transaction ends. */
    public Optional<Grid> lock(long id) {
        return grids(entities.createNativeQuery(SELECT + "where g.id = ?1 for update of g")
                        .setParameter(1, id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** The number of a grid to come. */
    public long nextId() {
        return ((Number) entities.createNativeQuery("select nextval('ranking_grid_seq')")
                        .getSingleResult())
                .longValue();
    }

    /** Adds the grid, unless its territory has one from the same day on. */
    public boolean add(Grid grid, long author, Instant now) {
        var added = entities.createNativeQuery("""
                        insert into ranking_grid (id, territory, first_day, changed_by, changed_at)
                        values (?1, ?2, ?3, ?4, ?5) on conflict (territory, first_day) do nothing""")
                .setParameter(1, grid.id())
                .setParameter(2, grid.territory().orElse(null))
                .setParameter(3, grid.firstDay())
                .setParameter(4, author)
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (added == 1) {
            grid.weights().forEach((criterion, weight) -> add(grid.id(), criterion, weight));
        }
        return added == 1;
    }

    /** Removes the grid, which no candidacy may name. */
    public void remove(long id) {
        entities.createNativeQuery("delete from ranking_grid where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private void add(long grid, Criterion criterion, Weight weight) {
        entities.createNativeQuery("""
                        insert into ranking_weight (grid_id, criterion, points, most, provisional, source)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, grid)
                .setParameter(2, criterion.name())
                .setParameter(3, weight.points())
                .setParameter(4, weight.most().isPresent() ? weight.most().getAsInt() : null)
                .setParameter(5, weight.provisional())
                .setParameter(6, weight.source())
                .executeUpdate();
    }

    private static List<Grid> grids(List<?> rows) {
        var heads = new LinkedHashMap<Long, Object[]>();
        var weights = new LinkedHashMap<Long, Map<Criterion, Weight>>();
        rows.stream().map(Object[].class::cast).forEach(row -> {
            var id = ((Number) row[0]).longValue();
            heads.putIfAbsent(id, row);
            weights.computeIfAbsent(id, first -> new EnumMap<>(Criterion.class))
                    .put(Criterion.valueOf((String) row[3]), weight(row));
        });
        return heads.entrySet().stream()
                .map(head -> new Grid(
                        head.getKey(),
                        Optional.ofNullable((String) head.getValue()[1]),
                        day(head.getValue()[2]),
                        weights.get(head.getKey())))
                .toList();
    }

    private static Weight weight(Object[] row) {
        return new Weight(
                ((Number) row[4]).intValue(),
                row[5] == null ? OptionalInt.empty() : OptionalInt.of(((Number) row[5]).intValue()),
                (Boolean) row[6],
                (String) row[7]);
    }

    private static LocalDate day(Object column) {
        return ((Date) column).toLocalDate();
    }
}
