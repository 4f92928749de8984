package fr.alin.housingapplication.standing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import fr.alin.housingapplication.model.SiteNewsKey;
import fr.alin.housingapplication.model.SiteNewsReading;
import fr.alin.registration.model.NewsKind;

/** Stores how far the news of each site have been read. */
@ApplicationScoped
class SiteNewsRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** The reading, locked; created with this start if there is none. */
    public SiteNewsReading lockOrAdd(String siteCode, NewsKind kind, Instant since) {
        entities.createNativeQuery("""
                        insert into site_news_cursor (site_code, kind, since, leased_until)
                        values (?1, ?2, ?3, ?4)
                        on conflict (site_code, kind) do nothing""")
                .setParameter(1, siteCode)
                .setParameter(2, kind.name())
                .setParameter(3, since.atOffset(ZoneOffset.UTC))
                .setParameter(4, since.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return entities.find(SiteNewsReading.class, new SiteNewsKey(siteCode, kind), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The sites that have applications on AL'in; news of others are not needed. */
    public List<String> sitesInUse() {
        List<?> codes = entities.createNativeQuery("""
                        select distinct d.site_code from department d
                        where d.territory in (select left(unique_number, 3) from housing_application)
                        order by d.site_code""").getResultList();
        return codes.stream().map(String.class::cast).toList();
    }
}
