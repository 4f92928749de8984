package fr.alin.candidacy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.HomeFit;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.persistence.SqlArray;

/** Whether homes that have changed still suit their candidates; each method is one statement. */
@ApplicationScoped
class HomeFits {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Has the candidates of changed homes judged anew whose dossiers have not left. */
    public void ask(Collection<OfferReference> changed, Instant now) {
        entities.createNativeQuery("""
                        insert into home_fit (candidacy_id, state, changed_at)
                        select id, 'DUE', cast(?2 as timestamptz) from candidacy
                        where offer_reference = any(cast(?1 as varchar[])) and status in ('SUBMITTED', 'APPROVED')
                        order by id
                        on conflict (candidacy_id) do update set state = 'DUE', changed_at = excluded.changed_at""")
                .setParameter(1, SqlArray.of(changed, OfferReference::value))
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Candidacies to judge. */
    public List<Long> due(int most) {
        return ids(entities.createNativeQuery("""
                        select f.candidacy_id from home_fit f join candidacy c on c.id = f.candidacy_id
                        where f.state = 'DUE' and c.status in ('SUBMITTED', 'APPROVED')
                        order by f.candidacy_id""").setMaxResults(most).getResultList());
    }

    /** Candidacies of a home to judge. */
    public List<Long> dueOn(OfferReference home) {
        return ids(entities.createNativeQuery("""
                        select f.candidacy_id from home_fit f join candidacy c on c.id = f.candidacy_id
                        where c.offer_reference = ?1 and f.state = 'DUE' and c.status in ('SUBMITTED', 'APPROVED')
                        order by f.candidacy_id""").setParameter(1, home.value()).getResultList());
    }

    /** Empty for a candidate whose home has not changed. */
    public Optional<HomeFit> of(long candidacy) {
        @SuppressWarnings("unchecked")
        List<String> states = entities.createNativeQuery("select state from home_fit where candidacy_id = ?1")
                .setParameter(1, candidacy)
                .getResultList();
        return states.stream().findFirst().map(HomeFit::valueOf);
    }

    /** Locks the row of a candidacy that is to be judged; false if it is not, or not any more. */
    public boolean lockDue(long candidacy) {
        return !entities.createNativeQuery(
                        "select 1 from home_fit where candidacy_id = ?1 and state = 'DUE' for update")
                .setParameter(1, candidacy)
                .getResultList()
                .isEmpty();
    }

    /** Those of these candidacies that a rule bars and nobody keeps. */
    public Set<Long> barredAmong(Collection<Long> candidacies) {
        return Set.copyOf(ids(entities.createNativeQuery("""
                        select candidacy_id from home_fit
                        where candidacy_id = any(cast(?1 as bigint[])) and state = 'BARRED'""")
                .setParameter(1, SqlArray.of(candidacies, String::valueOf))
                .getResultList()));
    }

    /** @return whether the state was the former one, and is the next one now */
    public boolean change(long candidacy, HomeFit former, HomeFit next) {
        return entities.createNativeQuery("update home_fit set state = ?3 where candidacy_id = ?1 and state = ?2")
                        .setParameter(1, candidacy)
                        .setParameter(2, former.name())
                        .setParameter(3, next.name())
                        .executeUpdate()
                == 1;
    }

    private static List<Long> ids(List<?> rows) {
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
