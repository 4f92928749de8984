package fr.alin.candidacy;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.summingInt;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.CorrectableStep;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.candidacy.model.ranking.Score;
import fr.alin.candidacy.view.CandidacyLine;
import fr.alin.candidacy.view.CandidacyStage;
import fr.alin.candidacy.view.TouchedCandidates;
import fr.alin.offer.model.OfferEssentials;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;

/** Reads candidacies without locks; each method is one statement. */
@ApplicationScoped
class CandidacyQueries {

    private static final int MAX_ROWS = 200;

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    Histories histories;

    /** The active candidacy with its milestones, or the last one that ended with a lease. */
    public Optional<Candidacy> followedBy(long accountId) {
        return entities.createQuery("""
                        select distinct c from Candidacy c join fetch c.milestones
                        where c.accountId = :account
                          and (c.activeApplication is not null
                               or c.status = fr.alin.candidacy.model.CandidacyStatus.LEASE_SIGNED)
                        order by c.submittedAt desc""", Candidacy.class).setParameter("account", accountId).getResultList().stream()
                .findFirst();
    }

    public Optional<CandidacyFacts> facts(long id) {
        return Optional.ofNullable(entities.find(Candidacy.class, id)).map(Candidacy::facts);
    }

    /** Whether a colleague has given this advisor the candidacy. */
    public boolean isGiven(long id, long advisor) {
        return !entities.createNativeQuery("""
                        select 1 from candidacy_assignment
                        where candidacy_id = ?1 and advisor_id = ?2 and assigned_by is distinct from advisor_id""")
                .setParameter(1, id)
                .setParameter(2, advisor)
                .getResultList()
                .isEmpty();
    }

    public Optional<Candidacy> find(long id) {
        return Optional.ofNullable(entities.find(Candidacy.class, id));
    }

    /** What the candidate applied for; empty for an old candidacy whose offer is gone. */
    public Optional<OfferEssentials> relied(long id) {
        return Optional.ofNullable(entities.find(Candidacy.class, id)).flatMap(Candidacy::relied);
    }

    /** The points of a candidacy with what they were counted from; empty until they are counted. */
    public Optional<Score> score(long id) {
        return Optional.ofNullable(entities.find(Candidacy.class, id)).flatMap(Candidacy::score);
    }

    /** The last step of a candidacy, if an advisor can take it back. */
    public Optional<CorrectableStep> correctable(long id) {
        return Optional.ofNullable(entities.find(Candidacy.class, id)).flatMap(Candidacy::correctable);
    }

    public List<CandidacyLine> archiveOf(long accountId) {
        return lines("c.accountId = :whose and c.activeApplication is null", "c.statusSince", accountId);
    }

    /** All candidacies, active and ended, newest first. */
    public List<CandidacyLine> allOf(long accountId) {
        return lines("c.accountId = :whose", "c.submittedAt", accountId);
    }

    /** The other candidacies of this application that are still kept, newest first. */
    public List<CandidacyLine> others(UniqueNumber application, long id) {
        return lines("c.application = :whose", "c.submittedAt", application).stream()
                .filter(line -> line.id() != id)
                .toList();
    }

    private List<CandidacyLine> lines(String which, String newest, Object whose) {
        return entities.createQuery("""
                        select new fr.alin.candidacy.view.CandidacyLine(
                            c.id, c.offer.reference, c.offer.landlordCode, c.offer.landlordName, c.offer.type,
                            c.offer.city, c.offer.department, c.offer.rentWithCharges,
                            c.status, c.submittedAt, c.statusSince, c.ending.refusal, c.ending.release, c.ending.withdrawal,
                            c.decision.outcome, c.decision.rank, c.decision.conditionUntil, c.explanation)
                        from Candidacy c
                        where %s
                        order by %s desc""".formatted(which, newest), CandidacyLine.class)
                .setParameter("whose", whose)
                .setMaxResults(MAX_ROWS)
                .getResultList();
    }

    /** The rank in the order of {@code CandidateOrder.BEST_FIRST}; not stored, since it changes with the others. */
    public CandidacyPosition position(CandidacyFacts candidacy) {
        var row = (Object[]) entities.createNativeQuery(RankSql.POSITION)
                .setParameter(1, candidacy.id())
                .getSingleResult();
        return new CandidacyPosition(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    /** Its milestones, in order. */
    public List<CandidacyStage> history(long id) {
        return histories.of(List.of(id)).getOrDefault(id, List.of());
    }

    /** The active candidacies for a home. */
    public List<CandidacyFacts> activeOn(OfferReference home) {
        return entities.createQuery("""
                        select c from Candidacy c
                        where c.offer.reference = :home and c.activeApplication is not null""", Candidacy.class)
                .setParameter("home", home)
                .getResultStream()
                .map(Candidacy::facts)
                .toList();
    }

    /** The applications of the validated candidacies for a home. */
    public List<UniqueNumber> approvedOn(OfferReference home) {
        return entities.createQuery("""
                        select c.application from Candidacy c
                        where c.offer.reference = :home
                          and c.status = fr.alin.candidacy.model.CandidacyStatus.APPROVED""", UniqueNumber.class)
                .setParameter("home", home)
                .getResultList();
    }

    /** The offer of the account's active candidacy. */
    public Optional<OfferReference> activeOfferOf(long accountId) {
        return entities.createQuery("""
                        select c.offer.reference from Candidacy c
                        where c.accountId = :account and c.activeApplication is not null""", OfferReference.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Read from the tally, so that it costs the same for an offer with many. */
    public int countActiveOn(OfferReference offer) {
        return ((Number) entities.createNativeQuery(
                                "select coalesce(sum(candidacies), 0) from ranking_tally where offer_reference = ?1")
                        .setParameter(1, offer.value())
                        .getSingleResult())
                .intValue();
    }

    /** The active candidates of an offer, by what its withdrawal means for them. */
    public TouchedCandidates touchedByWithdrawal(OfferReference offer) {
        var byStatus = entities.createQuery("""
                        select c.status, count(c) from Candidacy c
                        where c.offer.reference = :offer and c.activeApplication is not null
                        group by c.status""", Object[].class)
                .setParameter("offer", offer)
                .getResultList();
        var counts = byStatus.stream()
                .collect(partitioningBy(
                        row -> ReleaseReason.OFFER_WITHDRAWN.ends((CandidacyStatus) row[0]),
                        summingInt(row -> ((Long) row[1]).intValue())));
        return new TouchedCandidates(counts.get(true), counts.get(false));
    }
}
