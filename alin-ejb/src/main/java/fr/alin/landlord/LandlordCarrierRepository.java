package fr.alin.landlord;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.landlord.model.LandlordCarrier;
import fr.alin.landlord.view.LandlordSupply;

/** Stores by which carrier each landlord is served, and when it last fetched. */
@ApplicationScoped
class LandlordCarrierRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public LandlordSupply find(String landlord) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select carrier, since, fetched_at from landlord_carrier where landlord_code = ?1")
                .setParameter(1, landlord)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row ->
                        new LandlordSupply(LandlordCarrier.valueOf((String) row[0]), instant(row[1]), instant(row[2])))
                .orElse(LandlordSupply.USUAL);
    }

    /** Codes of the landlords that fetch by themselves. */
    public List<String> fetching() {
        @SuppressWarnings("unchecked")
        List<String> codes = entities.createNativeQuery(
                        "select landlord_code from landlord_carrier where carrier = 'SOAP' order by landlord_code")
                .getResultList();
        return codes;
    }

    /** Who chooses the same again changes nothing, not even the date. */
    public boolean choose(String landlord, LandlordCarrier carrier, Instant now) {
        return entities.createNativeQuery("""
                        insert into landlord_carrier (landlord_code, carrier, since) values (?1, ?2, ?3)
                        on conflict (landlord_code) do update set carrier = excluded.carrier, since = excluded.since
                        where landlord_carrier.carrier <> excluded.carrier""")
                        .setParameter(1, landlord)
                        .setParameter(2, carrier.name())
                        .setParameter(3, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    public void fetched(String landlord, Instant now) {
        entities.createNativeQuery("update landlord_carrier set fetched_at = ?2 where landlord_code = ?1")
                .setParameter(1, landlord)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static Optional<Instant> instant(Object column) {
        if (column instanceof OffsetDateTime moment) {
            return Optional.of(moment.toInstant());
        }
        return Optional.ofNullable((java.sql.Timestamp) column).map(java.sql.Timestamp::toInstant);
    }
}
