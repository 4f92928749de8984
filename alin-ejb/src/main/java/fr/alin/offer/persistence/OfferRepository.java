package fr.alin.offer.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.offer.model.Offer;
import fr.alin.offer.view.OfferDetails;
import fr.alin.shared.model.OfferReference;

/** Stores offers; an entity is loaded under a lock, and only to be changed or to be applied for. */
@ApplicationScoped
public class OfferRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(Offer offer) {
        entities.persist(offer);
    }

    /** The known ones of these offers, locked in one order so that two batches never wait for each other. */
    public Map<OfferReference, Offer> lockAll(Collection<OfferReference> references) {
        @SuppressWarnings("unchecked")
        List<Offer> known = entities.createNativeQuery("""
                        select * from offer
                        where reference = any(cast(?1 as varchar[])) order by reference for update""", Offer.class)
                .setParameter(1, TextArray.of(references, OfferReference::value))
                .getResultList();
        return known.stream().collect(Collectors.toMap(Offer::reference, Function.identity()));
    }

    /** The offer, which no landlord can withdraw before the running transaction ends. */
    public Optional<OfferDetails> hold(OfferReference reference, LocalDate today) {
        return details(reference, today, "select * from offer where reference = ?1 for share");
    }

    public Optional<OfferDetails> details(OfferReference reference, LocalDate today) {
        return details(reference, today, "select * from offer where reference = ?1");
    }

    /** Remembers a withdrawal whose publication has not come yet. */
    public void rememberWithdrawal(OfferReference reference, long postingVersion, Instant now) {
        entities.createNativeQuery("""
                        insert into offer_early_withdrawal (offer_reference, posting_version, received_at)
                        values (?1, ?2, ?3)
                        on conflict (offer_reference) do update
                        set posting_version = greatest(offer_early_withdrawal.posting_version, excluded.posting_version)""")
                .setParameter(1, reference.value())
                .setParameter(2, postingVersion)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Versions of withdrawals that came before any publication, for those of these offers that have one. */
    public Map<OfferReference, Long> earlyWithdrawals(Collection<OfferReference> references) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select offer_reference, posting_version from offer_early_withdrawal
                        where offer_reference = any(cast(?1 as varchar[]))""")
                .setParameter(1, TextArray.of(references, OfferReference::value))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new OfferReference((String) row[0]), row -> ((Number) row[1]).longValue()));
    }

    private Optional<OfferDetails> details(OfferReference reference, LocalDate today, String sql) {
        @SuppressWarnings("unchecked")
        List<Offer> found = entities.createNativeQuery(sql, Offer.class)
                .setParameter(1, reference.value())
                .setHint("eclipselink.refresh", true)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(offer -> new OfferDetails(
                        offer.reference(),
                        offer.landlordCode(),
                        offer.posting(),
                        offer.isWithdrawn(),
                        offer.isOpenOn(today)));
    }
}
