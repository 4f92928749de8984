package fr.alin.web.administrator;

import java.math.BigDecimal;
import java.time.LocalDate;

import fr.alin.eligibility.ChangeThresholds;
import fr.alin.eligibility.model.Thresholds;

/** The form for changing the thresholds. */
public final class ThresholdForm {

    private LocalDate effectiveFrom;
    private BigDecimal incomeOverRent;
    private BigDecimal effortWarningPercent;
    private Integer minEmployees;
    private Integer minAgriculturalEmployees;

    ThresholdForm(LocalDate effectiveFrom, Thresholds thresholds) {
        this.effectiveFrom = effectiveFrom;
        this.incomeOverRent = thresholds.incomeOverRent();
        this.effortWarningPercent = thresholds.effortWarningPercent();
        this.minEmployees = thresholds.minEmployees();
        this.minAgriculturalEmployees = thresholds.minAgriculturalEmployees();
    }

    ChangeThresholds toCommand() {
        return new ChangeThresholds(
                effectiveFrom,
                new Thresholds(incomeOverRent, effortWarningPercent, minEmployees, minAgriculturalEmployees));
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public BigDecimal getIncomeOverRent() {
        return incomeOverRent;
    }

    public void setIncomeOverRent(BigDecimal incomeOverRent) {
        this.incomeOverRent = incomeOverRent;
    }

    public BigDecimal getEffortWarningPercent() {
        return effortWarningPercent;
    }

    public void setEffortWarningPercent(BigDecimal effortWarningPercent) {
        this.effortWarningPercent = effortWarningPercent;
    }

    public Integer getMinEmployees() {
        return minEmployees;
    }

    public void setMinEmployees(Integer minEmployees) {
        this.minEmployees = minEmployees;
    }

    public Integer getMinAgriculturalEmployees() {
        return minAgriculturalEmployees;
    }

    public void setMinAgriculturalEmployees(Integer minAgriculturalEmployees) {
        this.minAgriculturalEmployees = minAgriculturalEmployees;
    }
}
