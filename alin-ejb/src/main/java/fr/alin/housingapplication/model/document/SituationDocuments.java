package fr.alin.housingapplication.model.document;

import java.util.stream.Stream;

import fr.alin.registration.model.FamilySituation;
import fr.alin.registration.model.ProfessionalSituation;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;

/** The rows of domain §3.2 about people: the documents for each declared situation. */
final class SituationDocuments {

    private SituationDocuments() {}

    static Stream<DocumentRequest> ofFamily(FamilySituation situation) {
        return switch (situation) {
            case MARRIED -> one(DocumentKind.FAMILY_BOOK);
            case CIVIL_PARTNERSHIP -> one(DocumentKind.CIVIL_PARTNERSHIP_CERTIFICATE);
            case DIVORCED -> one(DocumentKind.DIVORCE_JUDGMENT);
            case SEPARATED -> one(DocumentKind.SEPARATION_PROOF);
            case WIDOWED -> one(DocumentKind.DEATH_CERTIFICATE);
            case SINGLE, COHABITING -> Stream.empty();
        };
    }

    /**
     * Reason 11: couples who are separating must prove it; divorced or separated applicants already have, by their
     * family situation.
     */
    static Stream<DocumentRequest> ofSeparation(FamilySituation situation) {
        return switch (situation) {
            case MARRIED -> one(DocumentKind.SEPARATION_PROOF);
            case CIVIL_PARTNERSHIP -> one(DocumentKind.PARTNERSHIP_DISSOLUTION);
            case DIVORCED, SEPARATED, WIDOWED, SINGLE, COHABITING -> Stream.empty();
        };
    }

    static Stream<DocumentRequest> ofWork(ProfessionalSituation situation) {
        return switch (situation) {
            case STUDENT -> one(DocumentKind.STUDENT_CARD);
            case APPRENTICE -> one(DocumentKind.APPRENTICESHIP_CONTRACT);
            case SELF_EMPLOYED -> one(DocumentKind.BALANCE_SHEET);
            case OTHER -> one(DocumentKind.PROFESSIONAL_SITUATION_PROOF);
            case PERMANENT, FIXED_TERM, UNEMPLOYED, RETIRED -> Stream.empty();
        };
    }

    /** Except salaries, whose documents depend on the date. */
    static Stream<DocumentRequest> ofResource(ResourceKind kind) {
        return switch (kind) {
            case PENSION, DISABILITY_PENSION, OLD_AGE_MINIMUM -> one(DocumentKind.PENSION_NOTICE);
            case UNEMPLOYMENT_BENEFIT -> one(DocumentKind.UNEMPLOYMENT_PAYMENT_NOTICE);
            case ALIMONY -> one(DocumentKind.ALIMONY_PROOF);
            case GRANT -> one(DocumentKind.GRANT_NOTICE);
            case FAMILY_ALLOWANCE,
                    DISABLED_ADULT_ALLOWANCE,
                    DISABLED_CHILD_ALLOWANCE,
                    PARENTAL_PRESENCE_ALLOWANCE,
                    MINIMUM_INCOME,
                    EARLY_CHILDHOOD_BENEFIT -> one(DocumentKind.FAMILY_FUND_CERTIFICATE);
            case SALARY, OTHER -> Stream.empty();
        };
    }

    /** Except disability and separation, whose documents depend on the person. */
    static Stream<DocumentRequest> ofReason(RequestReason reason) {
        return switch (reason) {
            case NO_HOUSING -> one(DocumentKind.SOCIAL_WORKER_OR_DOMICILE_CERTIFICATE);
            case DEMOLITION -> one(DocumentKind.DEMOLITION_PROOF);
            case UNFIT_HOUSING -> one(DocumentKind.UNFIT_HOUSING_PROOF);
            case HOUSING_TAKEN_BACK -> one(DocumentKind.LANDLORD_NOTICE);
            case EVICTION -> one(DocumentKind.EVICTION_PROOF);
            case FAMILY_VIOLENCE -> one(DocumentKind.VIOLENCE_PROOF);
            case HEALTH -> one(DocumentKind.MEDICAL_CERTIFICATE);
            case TOO_EXPENSIVE -> one(DocumentKind.HOUSING_COST_PROOF);
            case FAMILY_REUNION -> one(DocumentKind.FAMILY_REUNION_PROOF);
            case CHILD_CARE_WORKER -> one(DocumentKind.CHILD_CARE_LICENCE);
            case JOB_TRANSFER -> one(DocumentKind.JOB_TRANSFER_CERTIFICATE);
            case CLOSER_TO_WORK -> one(DocumentKind.WORKPLACE_PROOF);
            case OWNER_IN_DIFFICULTY -> one(DocumentKind.DEBT_PLAN);
            default -> Stream.empty();
        };
    }

    private static Stream<DocumentRequest> one(DocumentKind kind) {
        return Stream.of(DocumentRequest.once(kind));
    }
}
