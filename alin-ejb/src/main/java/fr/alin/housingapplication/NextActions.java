package fr.alin.housingapplication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.alin.housingapplication.model.ApplicationStanding;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.view.NextAction;
import fr.alin.housingapplication.view.NextStep;

/** All that waits for an applicant, the most pressing first, and never nothing. */
final class NextActions {

    private final List<NextAction> actions = new ArrayList<>();

    private NextActions() {}

    /** @param request an update or a proof of the number that is under way */
    static List<NextAction> of(
            HousingApplication application, int documentsLeft, Optional<ImportRequest> request, LocalDate today) {
        var found = new NextActions();
        found.addStanding(application, today);
        if (!application.missing().isEmpty()) {
            found.add(NextStep.COMPLETE_EMPLOYMENT, application.missing().size());
        }
        found.addDocuments(application, documentsLeft);
        found.addRest(application, request, today);
        return List.copyOf(found.actions);
    }

    private void addStanding(HousingApplication application, LocalDate today) {
        var standing = application.standing();
        switch (standing.on(today)) {
            case STRUCK_OFF -> add(NextStep.STRUCK_OFF, standing.struckOffOn());
            case NOT_RENEWED -> add(NextStep.RENEW_EXPIRED, standing.expiresOn());
            case TO_RENEW, ACTIVE -> {
                if (!standing.isNumberConfirmed()) {
                    add(NextStep.CONFIRM_NUMBER, 0);
                }
            }
        }
    }

    private void addDocuments(HousingApplication application, int documentsLeft) {
        if (application.isValidated()) {
            return;
        }
        if (documentsLeft > 0) {
            add(NextStep.CONFIRM_DOCUMENTS, documentsLeft);
        } else if (application.missing().isEmpty()) {
            add(NextStep.VALIDATE, 0);
        }
    }

    private void addRest(HousingApplication application, Optional<ImportRequest> request, LocalDate today) {
        var standing = application.standing().on(today);
        if (standing == ApplicationStanding.TO_RENEW) {
            add(NextStep.RENEW, application.standing().expiresOn());
        }
        if (application.isValidated() && standing.isInForce()) {
            add(NextStep.SEE_OFFERS, 0);
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

    static List<NextAction> beforeImport(Optional<ImportRequest> request) {
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
