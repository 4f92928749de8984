package fr.alin.web.advisor;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.ReviewService;
import fr.alin.eligibility.model.RecentIncome;
import fr.alin.housingapplication.dossier.ApplicationLookUpService;
import fr.alin.housingapplication.model.IncomeProof;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.shared.time.Today;
import fr.alin.web.shared.Messages;

/** The form of review-income.xhtml: the household's income of the last twelve months, with its proof. */
@Named
@RequestScoped
public class IncomeEntry {

    private static final String AGAIN = "?faces-redirect=true&includeViewParams=true";

    @Inject
    ReviewService reviews;

    @Inject
    ApplicationLookUpService lookUps;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private BigDecimal amount;
    private String lastMonth;
    private IncomeProof proof;
    private LocalDate proofDated;

    /** Enters the income and opens the dossier again, with its checks made anew. */
    public String enter(long candidacyId) {
        reviews.proveIncome(candidacyId, proven());
        messages.info("review.twelve-months.entered");
        return "/advisor/candidacy" + AGAIN;
    }

    /** The same for an application opened by its number. */
    public String enterByNumber(long applicationId) {
        lookUps.proveIncome(applicationId, proven());
        messages.info("review.twelve-months.entered.by-number");
        return "/advisor/application" + AGAIN;
    }

    private ProvenIncome proven() {
        return new ProvenIncome(new RecentIncome(amount, YearMonth.parse(getLastMonth())), proof, proofDated);
    }

    /** The months with which twelve months may end, latest first. */
    public List<YearMonth> getMonths() {
        var month = thisMonth();
        return IntStream.rangeClosed(0, RecentIncome.CURRENT_MONTHS)
                .mapToObj(month::minusMonths)
                .toList();
    }

    private YearMonth thisMonth() {
        return YearMonth.from(Today.of(clock).inParis());
    }

    public IncomeProof[] getProofs() {
        return IncomeProof.values();
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** Last month, until another one is chosen. */
    public String getLastMonth() {
        return lastMonth == null ? thisMonth().minusMonths(1).toString() : lastMonth;
    }

    public void setLastMonth(String lastMonth) {
        this.lastMonth = lastMonth;
    }

    public IncomeProof getProof() {
        return proof;
    }

    public void setProof(IncomeProof proof) {
        this.proof = proof;
    }

    public LocalDate getProofDated() {
        return proofDated;
    }

    public void setProofDated(LocalDate proofDated) {
        this.proofDated = proofDated;
    }
}
