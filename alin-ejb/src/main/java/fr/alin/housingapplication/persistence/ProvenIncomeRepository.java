package fr.alin.housingapplication.persistence;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.eligibility.model.RecentIncome;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.IncomeProof;
import fr.alin.housingapplication.model.ProvenIncome;

/** Stores the proven incomes of the last twelve months. Deleted together with the application. */
@ApplicationScoped
public class ProvenIncomeRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** @param advisor account of the advisor who enters it */
    public void add(HousingApplication application, ProvenIncome proven, long advisor, Instant now) {
        entities.createNativeQuery("""
                        insert into proven_income
                            (application_id, amount, last_day, proof, proof_dated, entered_by, entered_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, application.id())
                .setParameter(2, proven.income().amount())
                .setParameter(3, proven.income().lastMonth().atEndOfMonth())
                .setParameter(4, proven.proof().name())
                .setParameter(5, proven.proofDated())
                .setParameter(6, advisor)
                .setParameter(7, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The last one entered. */
    public Optional<ProvenIncome> latest(HousingApplication application) {
        List<?> rows = entities.createNativeQuery("""
                        select amount, last_day, proof, proof_dated from proven_income
                        where application_id = ?1 order by id desc limit 1""")
                .setParameter(1, application.id())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(this::proven).findFirst();
    }

    private ProvenIncome proven(Object[] row) {
        return new ProvenIncome(
                income(row[0], row[1]), IncomeProof.valueOf((String) row[2]), ((Date) row[3]).toLocalDate());
    }

    static RecentIncome income(Object amount, Object lastDay) {
        LocalDate last = ((Date) lastDay).toLocalDate();
        return new RecentIncome((BigDecimal) amount, YearMonth.from(last));
    }
}
