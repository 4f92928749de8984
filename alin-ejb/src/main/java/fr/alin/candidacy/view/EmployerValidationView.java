package fr.alin.candidacy.view;

import java.time.LocalDate;
import java.util.List;

import fr.alin.candidacy.model.EmployerValidation;
import fr.alin.candidacy.model.EmployerValidationState;

/**
 * The employer's part of the step "Validations".
 *
 * @param dueOn last day to answer
 * @param steps oldest first; never empty
 */
public record EmployerValidationView(
        String companyName, LocalDate dueOn, EmployerValidationState state, List<EmployerStep> steps) {

    public static EmployerValidationView of(EmployerValidation validation) {
        return new EmployerValidationView(
                validation.companyName(),
                validation.dueOn(),
                validation.state(),
                validation.steps().stream()
                        .map(step -> new EmployerStep(
                                step.state(), step.enteredAt(), step.actor().isPresent(), step.reason()))
                        .toList());
    }

    /** The step that brought the present state. */
    public EmployerStep last() {
        return steps.get(steps.size() - 1);
    }
}
