package fr.alin.web.housingapplication;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.DocumentLine;
import fr.alin.housingapplication.view.DocumentsView;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;
import fr.alin.web.shared.Messages;

/** documents.xhtml: one checkbox per supporting document; TicksServlet saves each tick. */
@Named
@RequestScoped
public class DocumentsPage {

    @Inject
    HousingApplicationService applications;

    @Inject
    CurrentApplication application;

    @Inject
    CurrentDraft draft;

    @Inject
    Messages messages;

    private DocumentsView view;

    /** Applies ticks posted without a session, now that their owner has signed in again. */
    @PostConstruct
    void load() {
        if (application.isImported()) {
            view = applications.documents();
            draft.take(DraftForm.DOCUMENTS).ifPresent(sent -> {
                new Ticks(sent).applyTo(applications, view);
                application.load();
                view = applications.documents();
            });
        }
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

    /** Number of documents to tick again, for another period or because facts have changed. */
    public long getAgain() {
        return view.lines().filter(DocumentLine::again).count();
    }

    /** The ids of the persons' counts, which each tick changes. */
    public String getCountIds() {
        return IntStream.range(0, view.persons().size())
                .mapToObj(place -> "count-" + place)
                .collect(Collectors.joining(" "));
    }

    public DocumentsView getView() {
        return view;
    }
}
