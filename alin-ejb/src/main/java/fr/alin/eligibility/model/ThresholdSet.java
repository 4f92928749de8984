package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The thresholds in force from a day until the next set begins, with the author and time of the last change. */
@Entity
@Table(name = "eligibility_threshold")
public class ThresholdSet {

    @Id
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Version
    private long version;

    @Column(name = "income_over_rent", nullable = false)
    private BigDecimal incomeOverRent;

    @Column(name = "effort_warning_percent", nullable = false)
    private BigDecimal effortWarningPercent;

    @Column(name = "min_employees", nullable = false)
    private int minEmployees;

    @Column(name = "min_agricultural_employees", nullable = false)
    private int minAgriculturalEmployees;

    @Column(name = "changed_by")
    private Long changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected ThresholdSet() {} // for JPA

    public ThresholdSet(LocalDate effectiveFrom, Thresholds thresholds, long changedBy, Instant now) {
        this.effectiveFrom = effectiveFrom;
        change(thresholds, changedBy, now);
    }

    /** Replaces the figures of the set. */
    public void change(Thresholds thresholds, long changer, Instant now) {
        incomeOverRent = thresholds.incomeOverRent();
        effortWarningPercent = thresholds.effortWarningPercent();
        minEmployees = thresholds.minEmployees();
        minAgriculturalEmployees = thresholds.minAgriculturalEmployees();
        changedBy = changer;
        changedAt = now;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public Thresholds thresholds() {
        return new Thresholds(incomeOverRent, effortWarningPercent, minEmployees, minAgriculturalEmployees);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
