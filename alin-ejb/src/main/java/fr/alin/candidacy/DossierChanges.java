package fr.alin.candidacy;

import static fr.alin.shared.json.JsonLibrary.JSON;
import static fr.alin.shared.persistence.InstantColumn.instant;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.view.DossierChange;
import fr.alin.housingapplication.event.DossierFact;
import fr.alin.housingapplication.event.DossierFactChange;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.ShortText;

/** What changed in applications after an advisor approved their candidacies; each method is one statement. */
@ApplicationScoped
class DossierChanges {

    private static final int LONGEST = 200;

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Adds the changes to the account's candidacy if it is approved and its dossier has not left. */
    void add(long accountId, List<DossierFactChange> changes, Instant now) {
        var rows = JSON.createArrayBuilder();
        changes.forEach(change -> rows.add(JSON.createObjectBuilder()
                .add("fact", change.fact().name())
                .add("former", bounded(change.before()))
                .add("latest", bounded(change.after()))));
        entities.createNativeQuery("""
                        insert into dossier_change (candidacy_id, changed_at, fact, former, latest)
                        select c.id, cast(?3 as timestamptz), r.fact, r.former, r.latest
                        from candidacy c, jsonb_to_recordset(cast(?2 as jsonb)) as r (fact text, former text, latest text)
                        where c.account_id = ?1 and c.status = 'APPROVED'""")
                .setParameter(1, accountId)
                .setParameter(2, rows.build().toString())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Those of a candidacy, oldest first. */
    List<DossierChange> of(long candidacy) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select changed_at, fact, former, latest, seen_at is not null from dossier_change
                        where candidacy_id = ?1 order by changed_at, id""").setParameter(1, candidacy).getResultList();
        return rows.stream()
                .map(row -> new DossierChange(
                        instant(row[0]),
                        new DossierFactChange(DossierFact.valueOf((String) row[1]), (String) row[2], (String) row[3]),
                        (Boolean) row[4]))
                .toList();
    }

    /** The candidacies of a home with changes that no advisor has seen. */
    Set<Long> unseenOn(OfferReference home) {
        List<?> ids =
                entities.createNativeQuery("""
                        select distinct d.candidacy_id from dossier_change d join candidacy c on c.id = d.candidacy_id
                        where c.offer_reference = ?1 and d.seen_at is null""").setParameter(1, home.value()).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    /** An advisor has seen those of a candidacy up to a moment. */
    void see(long candidacy, Instant shown, Instant now) {
        entities.createNativeQuery("""
                        update dossier_change set seen_at = ?3
                        where candidacy_id = ?1 and changed_at <= ?2 and seen_at is null""")
                .setParameter(1, candidacy)
                .setParameter(2, shown.atOffset(ZoneOffset.UTC))
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** A new approval was taken with what holds today. */
    void forget(long candidacy) {
        entities.createNativeQuery("delete from dossier_change where candidacy_id = ?1")
                .setParameter(1, candidacy)
                .executeUpdate();
    }

    private static String bounded(String text) {
        return ShortText.of(text, LONGEST);
    }
}
