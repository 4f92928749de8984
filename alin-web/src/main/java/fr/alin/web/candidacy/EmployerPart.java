package fr.alin.web.candidacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.EmployerValidationService;
import fr.alin.candidacy.view.EmployerValidationView;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** The employer's part of the step "Validations", on the page of the candidacy. */
@Named
@RequestScoped
public class EmployerPart {

    @Inject
    EmployerValidationService employers;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    private EmployerValidationView asked;

    @PostConstruct
    void load() {
        asked = employers.own().orElse(null);
    }

    /** Null if no employer was asked. */
    public EmployerValidationView getAsked() {
        return asked;
    }

    /** Where it stands, with its day, and what follows. */
    public String getWords() {
        return messages.text(
                "employer.state." + asked.state(),
                asked.companyName(),
                formats.date(asked.last().at()),
                formats.date(asked.dueOn()));
    }
}
