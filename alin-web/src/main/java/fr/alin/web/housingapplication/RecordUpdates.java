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
import fr.alin.web.offer.OfferQuery;
import fr.alin.web.offer.OfferSearches;

/** What the updates changed, on record.xhtml: shown until she has said that she has seen it, kept afterwards. */
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

    /** Those she has not seen, the latest first. */
    public List<UpdateReport> getPending() {
        return history.stream().filter(report -> !report.acknowledged()).toList();
    }

    public List<UpdateReport> getSeen() {
        return history.stream().filter(UpdateReport::acknowledged).toList();
    }

    /** Those not ticked now; read once a request. */
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

    /** How many offers a circle has for her today; asked once for the three. */
    public int offers(String circle) {
        if (offers == null) {
            offers = searches.scope()
                    .map(scope -> searches.results(scope, OfferQuery.read(""), 1))
                    .orElseThrow();
        }
        return offers.count(SearchCircle.valueOf(circle));
    }
}
