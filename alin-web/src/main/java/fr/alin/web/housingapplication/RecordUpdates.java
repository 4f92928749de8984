package fr.alin.web.housingapplication;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.record.UpdateReportService;
import fr.alin.housingapplication.view.DocumentLine;
import fr.alin.housingapplication.view.UpdateReport;
import fr.alin.offer.model.SearchCircle;
import fr.alin.offer.view.OfferResults;
import fr.alin.web.offer.OfferSearches;

/** Changes by updates, on record.xhtml: shown until acknowledged, then kept in the history. */
@Named
@RequestScoped
public class RecordUpdates {

    @Inject
    UpdateReportService updates;

    @Inject
    HousingApplicationService applications;

    @Inject
    OfferSearches searches;

    @Inject
    CurrentApplication application;

    private List<UpdateReport> history = List.of();
    private OfferResults offers;
    private List<DocumentLine> documents;

    @PostConstruct
    void load() {
        if (application.isImported()) {
            history = updates.history();
        }
    }

    public String acknowledge() {
        updates.acknowledge();
        return "/housing-application/record?faces-redirect=true";
    }

    /** Unacknowledged reports, latest first. */
    public List<UpdateReport> getPending() {
        return history.stream().filter(report -> !report.acknowledged()).toList();
    }

    public List<UpdateReport> getSeen() {
        return history.stream().filter(UpdateReport::acknowledged).toList();
    }

    /** Documents not ticked; read once per request. */
    public List<DocumentLine> getDocuments() {
        if (documents == null) {
            documents = applications
                    .documents()
                    .lines()
                    .filter(line -> !line.deposited())
                    .toList();
        }
        return documents;
    }

    /** Number of matching offers in a circle today; one search serves all three. */
    public int offers(String circle) {
        if (offers == null) {
            offers = searches.counts().orElseThrow();
        }
        return offers.count(SearchCircle.valueOf(circle));
    }
}
