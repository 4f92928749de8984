package fr.alin.candidacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.CandidateList;
import fr.alin.shared.model.OfferReference;

/** The lists that have left, and the homes whose lists are due. */
@ApplicationScoped
class CandidateLists {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(CandidateList list) {
        entities.persist(list);
    }

    /** What names the lists that an account's candidacies are in, for messages. */
    public List<String> referencesOf(long accountId) {
        @SuppressWarnings("unchecked")
        List<String> references =
                entities.createNativeQuery("""
                        select 'L' || lpad(cast(s.list_id as varchar), 9, '0') from listed_candidate s
                        join candidacy c on c.id = s.candidacy_id
                        where c.account_id = ?1""").setParameter(1, accountId).getResultList();
        return references;
    }

    /** The rank with which a candidacy left in the list of its home; empty if it is in none. */
    public Optional<CandidacyPosition> rankOf(long candidacy) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select s.sent_rank, (select count(*) from listed_candidate o
                                             where o.list_id = s.list_id and o.sent_rank is not null)
                        from listed_candidate s where s.candidacy_id = ?1 and s.sent_rank is not null""").setParameter(1, candidacy).getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new CandidacyPosition(((Number) row[0]).intValue(), ((Number) row[1]).intValue()));
    }

    /** The last list of a home. */
    public Optional<CandidateList> lastOf(OfferReference home) {
        return entities.createQuery(
                        "select l from CandidateList l where l.offer = :home order by l.sentAt desc",
                        CandidateList.class)
                .setParameter("home", home)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Homes whose offer closed before a day, that have as many validated candidates as {@link ListSizes} asks, and whose
     * list nobody holds; those that closed first come first. Homes with fewer are left out, for there may be many, and none
     * of their lists leaves by itself.
     */
    public List<OfferReference> due(LocalDate closedBefore, int most) {
        @SuppressWarnings("unchecked")
        List<String> references = entities.createNativeQuery("""
                        select f.offer_reference from home_file f
                        join offer o on o.reference = f.offer_reference
                        where f.state = 'OPEN' and f.held_since is null and o.closes_on < ?1
                          and f.offer_reference in (select offer_reference from candidacy where status = 'APPROVED')
                          and (select count(*) from candidacy c
                               where c.offer_reference = f.offer_reference and c.status = 'APPROVED')
                              >= case when o.financing = 'PLAI_ADP' then o.candidates_to_propose
                                      else greatest(o.candidates_to_propose, 3) end
                        order by o.closes_on, o.reference""")
                .setParameter(1, closedBefore)
                .setMaxResults(most)
                .getResultList();
        return references.stream().map(OfferReference::new).toList();
    }
}
