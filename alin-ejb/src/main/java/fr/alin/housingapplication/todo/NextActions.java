package fr.alin.housingapplication.todo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import fr.alin.housingapplication.model.ApplicationStanding;
import fr.alin.housingapplication.model.CompanyState;
import fr.alin.housingapplication.model.EmploymentItem;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.model.RegisteredHousehold;
import fr.alin.housingapplication.view.NextAction;
import fr.alin.housingapplication.view.NextStep;

/** The next actions of an applicant, most urgent first, never empty. */
public final class NextActions {

    private final List<NextAction> actions = new ArrayList<>();

    private NextActions() {}

    /**
     * @param changesUnseen number of updates that the applicant has not seen
     * @param request the update or the confirmation of the number in progress
     */
    public static List<NextAction> of(
            HousingApplication application,
            int documentsLeft,
            int changesUnseen,
            Optional<ImportRequest> request,
            LocalDate today) {
        var found = new NextActions();
        found.addIdentity(application);
        request.ifPresent(found::addRequest);
        found.addStanding(application, today);
        found.addTaxIncome(application, today);
        if (changesUnseen > 0) {
            found.add(NextStep.SEE_CHANGES, changesUnseen);
        }
        found.addEmployment(application);
        found.addDocuments(application, documentsLeft);
        found.addOffers(application, today);
        found.addWaiting(application, request);
        return List.copyOf(found.actions);
    }

    private void addIdentity(HousingApplication application) {
        if (!application.standing().isIdentityConfirmed()) {
            add(NextStep.SEE_DIFFERENCE, 0);
        }
    }

    /** Adds the outcome of an update or a confirmation, unless the standing already covers it. */
    private void addRequest(ImportRequest request) {
        switch (request.state()) {
            case CODE_SENT, CODE_LOCKED -> add(NextStep.ENTER_CODE, 0);
            case NO_EMAIL, UNKNOWN_NUMBER, NOT_IMPORTABLE, TOO_MANY_CODES -> add(NextStep.SOLVE_IMPORT, 0);
            case IDENTITY_DIFFERS, WAITING_FOR_SITE, SITE_NOT_CONNECTED, STRUCK_OFF, NOT_RENEWED -> {}
        }
    }

    private void addStanding(HousingApplication application, LocalDate today) {
        var standing = application.standing();
        switch (standing.on(today)) {
            case STRUCK_OFF -> add(NextStep.STRUCK_OFF, standing.struckOffOn());
            case NOT_RENEWED -> add(NextStep.RENEW_EXPIRED, standing.expiresOn());
            case TO_RENEW, ACTIVE -> {
                if (!standing.isNumberConfirmed() && actions.isEmpty()) {
                    add(NextStep.CONFIRM_NUMBER, 0);
                }
            }
        }
    }

    private void addTaxIncome(HousingApplication application, LocalDate today) {
        if (!new RegisteredHousehold(application.record()).isTaxIncomeKnownOn(today)) {
            add(NextStep.GIVE_TAX_INCOME, today.getYear() - 2);
        }
    }

    /**
     * The SIRET is entered on the site, the rest on tab 2. If the directory does not answer, there is nothing to do.
     */
    private void addEmployment(HousingApplication application) {
        var missing = EnumSet.noneOf(EmploymentItem.class);
        missing.addAll(application.missing());
        if (missing.remove(EmploymentItem.SIRET)) {
            add(NextStep.GIVE_SIRET, 0);
        }
        if (isCompanyWaiting(application)) {
            missing.remove(EmploymentItem.COMPANY_CONFIRMATION);
        }
        if (!missing.isEmpty()) {
            add(NextStep.COMPLETE_EMPLOYMENT, missing.size());
        }
    }

    private static boolean isCompanyWaiting(HousingApplication application) {
        return application.company().state() == CompanyState.WAITING
                && application.missing().contains(EmploymentItem.COMPANY_CONFIRMATION);
    }

    private void addDocuments(HousingApplication application, int documentsLeft) {
        if (application.isValidated()) {
            return;
        }
        if (documentsLeft > 0) {
            add(NextStep.CONFIRM_DOCUMENTS, documentsLeft);
        } else if (application.missing().isEmpty() && application.standing().isIdentityConfirmed()) {
            add(NextStep.VALIDATE, 0);
        }
    }

    private void addOffers(HousingApplication application, LocalDate today) {
        if (application.standing().on(today) == ApplicationStanding.TO_RENEW) {
            add(NextStep.RENEW, application.standing().expiresOn());
        }
        if (application.isValidated() && application.standing().mayBePassedOn(today)) {
            add(NextStep.SEE_OFFERS, 0);
        }
    }

    private void addWaiting(HousingApplication application, Optional<ImportRequest> request) {
        if (isCompanyWaiting(application)) {
            add(NextStep.COMPANY_WAITS, 0);
        }
        if (request.filter(ImportRequest::isWaiting).isPresent()) {
            add(NextStep.UPDATE_WAITS, 0);
        }
    }

    private void add(NextStep step, int left) {
        actions.add(new NextAction(step, left));
    }

    private void add(NextStep step, Optional<LocalDate> day) {
        actions.add(new NextAction(step, 0, day));
    }

    /** @param request the first import, if in progress */
    public static List<NextAction> beforeImport(Optional<ImportRequest> request) {
        var step = request.map(ImportRequest::state)
                .map(state -> switch (state) {
                    case CODE_SENT, CODE_LOCKED -> NextStep.ENTER_CODE;
                    case WAITING_FOR_SITE -> NextStep.WAIT_FOR_SITE;
                    default -> NextStep.SOLVE_IMPORT;
                })
                .orElse(NextStep.IMPORT);
        return List.of(new NextAction(step, 0));
    }
}
