package fr.alin.web.housingapplication;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.CandidacyService;
import fr.alin.candidacy.view.CandidacyCard;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.importing.RefreshOutcome;
import fr.alin.housingapplication.model.IdentityMismatch;
import fr.alin.housingapplication.view.RecordView;
import fr.alin.web.shared.Messages;

/** record.xhtml: the application as registered on its site, read-only. */
@Named
@RequestScoped
public class RecordPage {

    private static final String RECORD = "/housing-application/record?faces-redirect=true";

    @Inject
    HousingApplicationService applications;

    @Inject
    CandidacyService candidacies;

    @Inject
    CurrentApplication application;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    private RecordView view;
    private CandidacyCard candidacy;

    @PostConstruct
    void load() {
        if (application.isImported()) {
            view = applications.record();
            candidacy = candidacies
                    .active()
                    .filter(card -> card.status().isActive())
                    .orElse(null);
        }
    }

    /** Reads the application again from its site; the page shows why this is not possible now. */
    public String refresh() {
        try {
            return taken(applications.refresh());
        } catch (IdentityMismatch said) { // by the page, with the ways out
            return RECORD;
        }
    }

    private String taken(RefreshOutcome outcome) {
        if (outcome == RefreshOutcome.CODE_NEEDED) {
            return "/housing-application/confirm-number?faces-redirect=true";
        }
        flash.put("refreshed", outcome == RefreshOutcome.DONE);
        if (outcome == RefreshOutcome.KEPT) {
            messages.info("record.kept");
        }
        return RECORD;
    }

    /** Refused while a landlord has the dossier. */
    public String delete() {
        applications.delete();
        messages.info("record.deleted");
        return "/dashboard?faces-redirect=true";
    }

    /** The active candidacy, which a deletion would cancel; null without one. */
    public CandidacyCard getCandidacy() {
        return candidacy;
    }

    public List<RecordTheme.Block> getThemes() {
        return RecordTheme.blocks(view.sections());
    }

    public RecordView getView() {
        return view;
    }
}
