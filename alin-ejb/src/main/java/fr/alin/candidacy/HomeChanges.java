package fr.alin.candidacy;

import static fr.alin.shared.json.JsonLibrary.JSON;
import static fr.alin.shared.persistence.InstantColumn.instant;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.view.HomeChange;
import fr.alin.offer.model.FactChange;
import fr.alin.offer.model.OfferFact;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.persistence.SqlArray;

/** What landlords changed in homes that have candidates, as one story for each home; each method is one statement. */
@ApplicationScoped
class HomeChanges {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Adds the changes of those homes that have a file; the others have never had a candidate. */
    public void add(Map<OfferReference, List<FactChange>> changes, Instant now) {
        var rows = JSON.createArrayBuilder();
        changes.forEach((offer, facts) -> facts.forEach(change -> rows.add(JSON.createObjectBuilder()
                .add("offer", offer.value())
                .add("fact", change.fact().name())
                .add("former", change.before())
                .add("latest", change.after()))));
        entities.createNativeQuery("""
                        insert into home_change (offer_reference, changed_at, fact, former, latest)
                        select r.offer, cast(?2 as timestamptz), r.fact, r.former, r.latest
                        from jsonb_to_recordset(cast(?1 as jsonb)) as r (offer text, fact text, former text, latest text)
                        where exists (select 1 from home_file f where f.offer_reference = r.offer)""")
                .setParameter(1, rows.build().toString())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The changes of a home after a moment, oldest first. */
    public List<HomeChange> since(OfferReference offer, Instant moment) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select changed_at, fact, former, latest from home_change
                        where offer_reference = ?1 and changed_at > ?2
                        order by changed_at""")
                .setParameter(1, offer.value())
                .setParameter(2, moment.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream()
                .collect(groupingBy(row -> instant(row[0]), LinkedHashMap::new, mapping(HomeChanges::change, toList())))
                .entrySet()
                .stream()
                .map(at -> new HomeChange(at.getKey(), inOrder(at.getValue())))
                .toList();
    }

    /** The active candidacies on any of the offers, without a lock. */
    public List<Candidacy> candidatesOf(Collection<OfferReference> offers) {
        @SuppressWarnings("unchecked")
        List<Candidacy> found = entities.createNativeQuery("""
                        select * from candidacy
                        where offer_reference = any(cast(?1 as varchar[])) and active_application is not null
                        order by id""", Candidacy.class)
                .setParameter(1, SqlArray.of(offers, OfferReference::value))
                .getResultList();
        return found;
    }

    private static List<FactChange> inOrder(List<FactChange> facts) {
        return facts.stream().sorted(comparing(FactChange::fact)).toList();
    }

    private static FactChange change(Object[] row) {
        return new FactChange(OfferFact.valueOf((String) row[1]), (String) row[2], (String) row[3]);
    }
}
