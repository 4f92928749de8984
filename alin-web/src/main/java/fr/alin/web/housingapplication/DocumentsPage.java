package fr.alin.web.housingapplication;

import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ValueChangeEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.DocumentsView;
import fr.alin.web.shared.Messages;

/** documents.xhtml: one box for each supporting document, saved as soon as it is ticked. */
@Named
@RequestScoped
public class DocumentsPage {

    @Inject
    HousingApplicationService applications;

    @Inject
    CurrentApplication application;

    @Inject
    Messages messages;

    private final Map<String, Boolean> ticks = new HashMap<>();
    private DocumentsView view;

    @PostConstruct
    void load() {
        if (application.isImported()) {
            view = applications.documents();
            view.persons()
                    .forEach(person -> person.groups()
                            .forEach(group ->
                                    group.documents().forEach(line -> ticks.put(line.key(), line.deposited()))));
        }
    }

    /** A box changed: one call for that document. */
    public void declare(ValueChangeEvent change) {
        var key = (String) change.getComponent().getAttributes().get("document");
        applications.declareDeposited(key, Boolean.TRUE.equals(change.getNewValue()));
    }

    /** The boxes have been saved by their own events; the counts are read again. */
    public void save() {
        application.load();
        load();
    }

    public String validate() {
        applications.validate();
        messages.info("documents.validated");
        return "/dashboard?faces-redirect=true";
    }

    public boolean isReady() {
        return view.complete() && application.isEmploymentDone();
    }

    public int getLeft() {
        return view.required() - view.deposited();
    }

    public DocumentsView getView() {
        return view;
    }

    public Map<String, Boolean> getTicks() {
        return ticks;
    }
}
