package fr.alin.search;

import static fr.alin.shared.persistence.InstantColumn.instant;
import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.search.model.SearchKind;
import fr.alin.shared.persistence.KeyLock;
import fr.alin.shared.privacy.StaffTrace;

/** Who searched, when, and for what kind of thing; it also limits how often one may. */
@ApplicationScoped
class SearchLog {

    private static final Duration HOUR = Duration.ofHours(1);

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /**
     * Makes the member's simultaneous searches wait for each other until the end of the transaction.
     *
     * @throws TooManySearches when she has searched so often within the last hour
     */
    void requireRoom(long member, int most, Instant now) {
        KeyLock.hold(entities, "staff_search " + member);
        var searches = (Number) entities.createNativeQuery("""
                        select count(*) from staff_search where member_id = ?1 and searched_at > ?2""")
                .setParameter(1, member)
                .setParameter(2, now.minus(HOUR).atOffset(ZoneOffset.UTC))
                .getSingleResult();
        if (searches.intValue() >= most) {
            throw new TooManySearches(most);
        }
    }

    /** The member's searches, latest first. */
    List<StaffTrace> by(long member, int most) {
        List<?> rows = entities.createNativeQuery("""
                        select searched_at, kinds, found from staff_search
                        where member_id = ?1 order by searched_at desc, id desc""")
                .setParameter(1, member)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new StaffTrace(
                        instant(row[0]), "search", (String) row[1], Optional.empty(), String.valueOf(row[2])))
                .toList();
    }

    void add(long member, Set<SearchKind> kinds, int found, Instant now) {
        entities.createNativeQuery("""
                        insert into staff_search (member_id, kinds, found, searched_at) values (?1, ?2, ?3, ?4)""")
                .setParameter(1, member)
                .setParameter(2, kinds.stream().map(SearchKind::name).collect(joining(" ")))
                .setParameter(3, found)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
