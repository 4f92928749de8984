package fr.alin.housingapplication.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.housingapplication.view.UpdateReport;

/** Stores what each update of an application changed. Deleted together with the application. */
@ApplicationScoped
public class UpdateReportRepository {

    private final UpdateReportText texts = new UpdateReportText();

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(long accountId, UpdateReport report) {
        entities.createNativeQuery("""
                        insert into application_update (application_id, updated_at, report)
                        select id, ?2, ?3 from housing_application where account_id = ?1""")
                .setParameter(1, accountId)
                .setParameter(2, report.at().atOffset(ZoneOffset.UTC))
                .setParameter(3, texts.write(report))
                .executeUpdate();
    }

    /** The latest reports, latest first. */
    public List<UpdateReport> latest(long accountId, int most) {
        List<?> rows = entities.createNativeQuery("""
                        select u.report, u.acknowledged_at is not null
                        from application_update u join housing_application a on a.id = u.application_id
                        where a.account_id = ?1 order by u.updated_at desc, u.id desc limit ?2""")
                .setParameter(1, accountId)
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> texts.read((String) row[0], (Boolean) row[1]))
                .toList();
    }

    /** Number of updates that the applicant has not seen. */
    public int unseen(long accountId) {
        return ((Number) entities.createNativeQuery("""
                        select count(*) from application_update u join housing_application a on a.id = u.application_id
                        where a.account_id = ?1 and u.acknowledged_at is null""")
                        .setParameter(1, accountId)
                        .getSingleResult())
                .intValue();
    }

    public void acknowledge(long accountId, Instant now) {
        entities.createNativeQuery("""
                        update application_update u set acknowledged_at = ?2
                        from housing_application a
                        where a.id = u.application_id and a.account_id = ?1 and u.acknowledged_at is null""")
                .setParameter(1, accountId)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
