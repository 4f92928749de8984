package fr.alin.web.housingapplication;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.AttachablePerson;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;
import fr.alin.web.shared.Messages;

/** employment.xhtml: the employer, and what the employer may see. */
@Named
@RequestScoped
public class EmploymentPage {

    @Inject
    HousingApplicationService applications;

    @Inject
    CurrentApplication application;

    @Inject
    CurrentDraft draft;

    @Inject
    Messages messages;

    private List<AttachablePerson> persons = List.of();
    private EmploymentForm form;

    @PostConstruct
    void load() {
        if (application.isImported()) {
            var view = applications.employment();
            persons = view.persons();
            form = new EmploymentForm(view);
        }
    }

    public String confirm() {
        var saved = applications.saveEmployment(form.toCommand());
        draft.forget(DraftForm.EMPLOYMENT);
        messages.info("employment.saved");
        return saved.complete()
                ? "/housing-application/documents?faces-redirect=true"
                : "/housing-application/employment?faces-redirect=true";
    }

    public boolean isSeveral() {
        return persons.size() > 1;
    }

    public List<AttachablePerson> getPersons() {
        return persons;
    }

    public DataSharingChoice[] getChoices() {
        return DataSharingChoice.values();
    }

    public EmploymentForm getForm() {
        return form;
    }

    /** A SIRET in the groups people read it by. */
    public String siret(AttachablePerson person) {
        return person.siret()
                .map(siret -> siret.value().replaceFirst("(...)(...)(...)(.....)", "$1 $2 $3 $4"))
                .orElse("");
    }

    /** One privacy choice as a card: its name, its words, and what the company would see. Our own texts, no one else's. */
    public String card(DataSharingChoice choice) {
        return "<span class=\"choice-name\">" + messages.text("employment.sharing." + choice)
                + "</span><span class=\"choice-text\">" + messages.text("employment.sharing." + choice + ".text")
                + "</span><span class=\"choice-sees\"><b>" + messages.text("employment.sees") + "</b> "
                + messages.text("employment.sees." + choice) + "</span>";
    }
}
