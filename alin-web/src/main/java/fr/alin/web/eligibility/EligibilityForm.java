package fr.alin.web.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.alin.eligibility.model.EligibilityQuestion;
import fr.alin.eligibility.model.Incomes;
import fr.alin.eligibility.model.RecentIncome;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/** The visitor's input of an eligibility check; not stored. */
public class EligibilityForm {

    private final HouseholdForm household = new HouseholdForm();
    private String commune;
    private CommuneCode chosenCommune;
    private LocalDate date;
    private String shownYear;
    private BigDecimal taxIncome;
    private BigDecimal lastTaxIncome;
    private BigDecimal lastTwelveMonths;
    private BigDecimal monthlyIncome;
    private BigDecimal housingBenefit;
    private BigDecimal rent;
    private DwellingType dwellingType;
    private RentStandard standard;

    EligibilityForm(LocalDate today) {
        date = today;
    }

    /** Dates and the monthly income are present: the page requires them. */
    EligibilityQuestion toQuestion(CommuneCode code) {
        return new EligibilityQuestion(
                date,
                code,
                standard == null ? EnumSet.allOf(RentStandard.class) : Set.of(standard),
                household.toHousehold(date),
                new Incomes(
                        taxIncomes(),
                        Optional.ofNullable(lastTwelveMonths).map(amount -> RecentIncome.before(date, amount)),
                        monthlyIncome,
                        housingBenefit == null ? BigDecimal.ZERO : housingBenefit),
                Optional.ofNullable(rent),
                Optional.ofNullable(dwellingType),
                Optional.empty(),
                Optional.empty());
    }

    private Map<Integer, BigDecimal> taxIncomes() {
        var incomes = new HashMap<Integer, BigDecimal>();
        if (taxIncome != null) {
            incomes.put(getYearBefore(), taxIncome);
        }
        if (lastTaxIncome != null) {
            incomes.put(getYearBefore() + 1, lastTaxIncome);
        }
        return incomes;
    }

    /** The year of the tax income. */
    public int getYearBefore() {
        return date.getYear() - 2;
    }

    /** What is wrong with the answers, if anything is. */
    Optional<FieldFault> fault() {
        return household.fault(date).or(this::incomesOfAnotherYear);
    }

    /** The fields named another year when they were filled in: their amounts are not those of this decision. */
    private Optional<FieldFault> incomesOfAnotherYear() {
        if (shownYear == null || shownYear.equals(Integer.toString(getYearBefore()))) {
            return Optional.empty();
        }
        if (taxIncome != null) {
            return Optional.of(new FieldFault("tax-income", "check.tax-income.year"));
        }
        return Optional.ofNullable(lastTaxIncome)
                .map(typed -> new FieldFault("last-tax-income", "check.last-tax-income.year"));
    }

    /** The year of the tax income that the page names; sent back to tell whether the date changed since. */
    public Integer getShownYear() {
        return getYearBefore();
    }

    void setShownYear(String shownYear) {
        this.shownYear = shownYear;
    }

    public HouseholdForm getHousehold() {
        return household;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    public CommuneCode getChosenCommune() {
        return chosenCommune;
    }

    public void setChosenCommune(CommuneCode chosenCommune) {
        this.chosenCommune = chosenCommune;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public BigDecimal getTaxIncome() {
        return taxIncome;
    }

    public void setTaxIncome(BigDecimal taxIncome) {
        this.taxIncome = taxIncome;
    }

    public BigDecimal getLastTaxIncome() {
        return lastTaxIncome;
    }

    public void setLastTaxIncome(BigDecimal lastTaxIncome) {
        this.lastTaxIncome = lastTaxIncome;
    }

    public BigDecimal getLastTwelveMonths() {
        return lastTwelveMonths;
    }

    public void setLastTwelveMonths(BigDecimal lastTwelveMonths) {
        this.lastTwelveMonths = lastTwelveMonths;
    }

    public BigDecimal getMonthlyIncome() {
        return monthlyIncome;
    }

    public void setMonthlyIncome(BigDecimal monthlyIncome) {
        this.monthlyIncome = monthlyIncome;
    }

    public BigDecimal getHousingBenefit() {
        return housingBenefit;
    }

    public void setHousingBenefit(BigDecimal housingBenefit) {
        this.housingBenefit = housingBenefit;
    }

    public BigDecimal getRent() {
        return rent;
    }

    public void setRent(BigDecimal rent) {
        this.rent = rent;
    }

    public DwellingType getDwellingType() {
        return dwellingType;
    }

    public void setDwellingType(DwellingType dwellingType) {
        this.dwellingType = dwellingType;
    }

    public DwellingType[] getDwellingTypes() {
        return DwellingType.values();
    }

    public RentStandard[] getStandards() {
        return RentStandard.values();
    }

    public RentStandard getStandard() {
        return standard;
    }

    public void setStandard(RentStandard standard) {
        this.standard = standard;
    }
}
