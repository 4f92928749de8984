package fr.alin.web.advisor;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.EmployerValidationService;
import fr.alin.candidacy.RecordEmployerAnswer;
import fr.alin.candidacy.model.EmployerValidationState;
import fr.alin.candidacy.view.EmployerValidationView;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;
import fr.alin.web.shared.Messages;

/** review-employer.xhtml: the employer's agreement, and the form that records its answer or goes on without it. */
@Named
@RequestScoped
public class EmployerEntry {

    private static final String AGAIN = "/advisor/candidacy?faces-redirect=true&includeViewParams=true";

    @Inject
    EmployerValidationService employers;

    @Inject
    CurrentDraft draft;

    @Inject
    Messages messages;

    private EmployerValidationView asked;
    private EmployerValidationState answer;
    private String reason = "";

    /** Null if no employer was asked, or once a colleague has decided while the page was open. */
    public EmployerValidationView of(long candidacyId) {
        if (asked == null) {
            asked = WhileOpen.read(() -> employers.of(candidacyId), Optional.<EmployerValidationView>empty())
                    .orElse(null);
        }
        return asked;
    }

    public String record(long candidacyId) {
        employers.record(new RecordEmployerAnswer(candidacyId, answer, reason));
        draft.forget(DraftForm.EMPLOYER_ANSWER, candidacyId);
        messages.info("review.employer.saved");
        return AGAIN;
    }

    /** What an advisor may record, without the present state. */
    public List<EmployerValidationState> answers(EmployerValidationState present) {
        return EmployerValidationState.ANSWERS.stream()
                .filter(one -> one != present)
                .sorted()
                .toList();
    }

    public EmployerValidationState getAnswer() {
        return answer;
    }

    public void setAnswer(EmployerValidationState answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
