package fr.alin.housingapplication;

import java.util.Optional;

import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.view.NextAction;
import fr.alin.housingapplication.view.NextStep;

/** Tells the one next step of an applicant. */
final class NextActions {

    private NextActions() {}

    static NextAction of(HousingApplication application, int documentsLeft) {
        if (application.isValidated()) {
            return new NextAction(NextStep.SEE_OFFERS, 0);
        }
        if (!application.missing().isEmpty()) {
            return new NextAction(
                    NextStep.COMPLETE_EMPLOYMENT, application.missing().size());
        }
        return documentsLeft > 0
                ? new NextAction(NextStep.CONFIRM_DOCUMENTS, documentsLeft)
                : new NextAction(NextStep.VALIDATE, 0);
    }

    static NextAction beforeImport(Optional<ImportRequest> request) {
        var codeAwaited = request.filter(waiting ->
                        waiting.state() == ImportState.CODE_SENT || waiting.state() == ImportState.CODE_LOCKED)
                .isPresent();
        return new NextAction(codeAwaited ? NextStep.ENTER_CODE : NextStep.IMPORT, 0);
    }
}
