package fr.alin.candidacy.ranking;

import static java.util.stream.Collectors.joining;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.HomeFile;
import fr.alin.candidacy.model.ranking.Score;
import fr.alin.candidacy.model.ranking.Units;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;

/**
 * The points of candidacies that have not left yet; those that have left keep theirs. Points are written by statements
 * that leave the version alone, so that an advisor's decision is not refused because of them.
 */
@ApplicationScoped
class ScoreRepository {

    /** Follows an alias {@code c} and a point. */
    static final String UNSENT = Arrays.stream(CandidacyStatus.values())
            .filter(CandidacyStatus::isCancellable)
            .map(status -> "'" + status + "'")
            .collect(joining(", ", "active_application is not null and c.status in (", ")"));

    private static final String STALE = """
            with in_force as (
                select distinct on (territory) territory, id from ranking_grid
                where first_day <= ?1 order by territory, first_day desc)
            select distinct c.offer_reference
            from candidacy c
            join offer o on o.reference = c.offer_reference
            join in_force everywhere on everywhere.territory is null
            left join in_force own on own.territory = c.offer_department
            where c.%s
              and (c.ranking_grid_id is distinct from coalesce(own.id, everywhere.id)
                   or c.measured_on is distinct from o.closes_on)
            limit ?2""".formatted(UNSENT);

    private static final String COLUMNS =
            "select c.id, c.application, c.ranking_grid_id, c.measured_on, c.point_units from candidacy c ";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Locks the file of the home, as whoever changes several of its candidacies does. */
    public void lockHome(OfferReference offer) {
        entities.find(HomeFile.class, offer.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Offers with candidacies that another grid, another closing day or nothing has counted yet. */
    public List<OfferReference> stale(LocalDate today, int most) {
        List<?> offers = entities.createNativeQuery(STALE)
                .setParameter(1, today)
                .setParameter(2, most)
                .getResultList();
        return offers.stream().map(offer -> new OfferReference((String) offer)).toList();
    }

    /** The active candidacy of an account. */
    public Optional<Candidacy> activeOf(long accountId) {
        return entities.createQuery(
                        "select c from Candidacy c where c.accountId = :account and c.activeApplication is not null",
                        Candidacy.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** The offer for which the account has an unsent candidacy. */
    public Optional<OfferReference> unsentOfferOf(long accountId) {
        List<?> offers = entities.createNativeQuery(
                        "select c.offer_reference from candidacy c where c.account_id = ?1 and c." + UNSENT)
                .setParameter(1, accountId)
                .getResultList();
        return offers.stream().map(offer -> new OfferReference((String) offer)).findFirst();
    }

    /** The unsent candidacies of an offer, locked in the order of their ids. */
    public List<ScoredRow> unsentOn(OfferReference offer) {
        return rows(
                COLUMNS + "where c.offer_reference = ?1 and c." + UNSENT + " order by c.id for update of c",
                offer.value());
    }

    /** The unsent candidacy of an account, locked. */
    public List<ScoredRow> unsentOf(long accountId) {
        return rows(COLUMNS + "where c.account_id = ?1 and c." + UNSENT + " for update of c", accountId);
    }

    /**
     * Those of the applications whose holder gave up a home that was allocated to her, since a moment. It does not count
     * when the landlord had changed the home since she applied.
     */
    public Set<UniqueNumber> refusedHomes(Collection<UniqueNumber> applications, Instant since) {
        List<?> numbers = entities.createNativeQuery("""
                        select distinct c.application from candidacy c
                        where c.application = any(cast(?1 as varchar[])) and c.status = 'RENOUNCED'
                          and c.status_since >= ?2
                          and exists (select 1 from candidacy_milestone m
                                      where m.candidacy_id = c.id and m.status = 'ALLOCATED')
                          and not exists (select 1 from home_change h
                                          where h.offer_reference = c.offer_reference
                                            and h.changed_at > c.submitted_at)""")
                .setParameter(1, array(applications, UniqueNumber::value))
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .getResultList();
        return numbers.stream().map(number -> new UniqueNumber((String) number)).collect(Collectors.toSet());
    }

    /** Writes all points in one statement. */
    public void write(List<Rescored> scores, long gridId, LocalDate measuredOn) {
        entities.createNativeQuery("""
                        update candidacy c
                        set points = v.points, point_units = v.units, ranking_grid_id = ?4, measured_on = ?5
                        from unnest(cast(?1 as bigint[]), cast(?2 as integer[]), cast(?3 as varchar[]))
                            as v (id, points, units)
                        where c.id = v.id""")
                .setParameter(1, array(scores, rescored -> String.valueOf(rescored.id())))
                .setParameter(
                        2,
                        array(
                                scores,
                                rescored -> String.valueOf(rescored.score().points())))
                .setParameter(
                        3, array(scores, rescored -> rescored.score().units().text()))
                .setParameter(4, gridId)
                .setParameter(5, measuredOn)
                .executeUpdate();
    }

    private List<ScoredRow> rows(String sql, Object key) {
        List<?> rows = entities.createNativeQuery(sql).setParameter(1, key).getResultList();
        return rows.stream().map(Object[].class::cast).map(ScoreRepository::row).toList();
    }

    private static ScoredRow row(Object[] row) {
        return new ScoredRow(
                ((Number) row[0]).longValue(),
                new UniqueNumber((String) row[1]),
                Optional.ofNullable((Number) row[2]).map(Number::longValue),
                Optional.ofNullable((Date) row[3]).map(Date::toLocalDate),
                Units.parse((String) row[4]));
    }

    /** An array as PostgreSQL writes it; the values have no quotation marks. */
    private static <T> String array(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).map(value -> '"' + value + '"').collect(joining(",", "{", "}"));
    }

    /** An unsent candidacy with what its points were counted from, if they were. */
    record ScoredRow(
            long id, UniqueNumber application, Optional<Long> gridId, Optional<LocalDate> measuredOn, Units units) {

        /** Whether ages and months were counted on this day, so that any grid can be applied to the units. */
        boolean isMeasuredOn(LocalDate day) {
            return gridId.isPresent() && measuredOn.equals(Optional.of(day));
        }
    }

    /** The new points of a candidacy. */
    record Rescored(long id, Score score) {}
}
