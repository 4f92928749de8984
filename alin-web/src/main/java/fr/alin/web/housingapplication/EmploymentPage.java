package fr.alin.web.housingapplication;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.employer.view.ConsentLine;
import fr.alin.housingapplication.employment.EmploymentService;
import fr.alin.housingapplication.view.CompanyView;
import fr.alin.housingapplication.view.EmploymentView;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.Messages;

/** employment.xhtml: the employer, and what the employer may see. */
@Named
@RequestScoped
public class EmploymentPage {

    @Inject
    EmploymentService employment;

    @Inject
    CurrentApplication application;

    @Inject
    CurrentDraft draft;

    @Inject
    EmploymentTexts texts;

    @Inject
    Languages languages;

    @Inject
    Messages messages;

    private EmploymentView view;
    private EmploymentForm form;

    @PostConstruct
    void load() {
        if (application.isImported()) {
            view = employment.view();
            form = new EmploymentForm(view);
        }
    }

    /**
     * Confirms the company, or the choice once the company is confirmed; opens the next tab when nothing is missing.
     */
    public String confirm() {
        var saved = employment.confirm(form.toCommand(), languages.getLanguage());
        draft.forget(DraftForm.EMPLOYMENT);
        messages.info(texts.afterSaving(saved));
        return (saved.complete() ? "/housing-application/documents" : "/housing-application/employment")
                + "?faces-redirect=true";
    }

    public EmploymentView getView() {
        return view;
    }

    public EmploymentForm getForm() {
        return form;
    }

    /** The company's view of the application under each available choice. */
    public List<CompanyView> getPreviews() {
        return employment.previews();
    }

    public List<ConsentLine> getHistory() {
        return employment.choices();
    }
}
