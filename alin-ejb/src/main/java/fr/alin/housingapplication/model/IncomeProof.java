package fr.alin.housingapplication.model;

/** The papers that prove the income of the last twelve months; a declaration on one's honour is none of them. */
public enum IncomeProof {
    PAYSLIPS,
    /** The employer's statement of the wages paid. */
    EMPLOYER_STATEMENT,
    /** Unemployment, sickness or family benefits. */
    BENEFIT_STATEMENT,
    PENSION_STATEMENT,
    /** The accounts of a self-employed person. */
    ACCOUNTS
}
