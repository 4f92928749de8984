package fr.alin.housingapplication.dossier;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.document.DocumentsViews;
import fr.alin.housingapplication.document.RequiredDocuments;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.view.DocumentsView;
import fr.alin.housingapplication.view.DossierDetails;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.time.Today;

/** Reads what a consultant examines beside the facts: the standing, the work, the documents, and possible duplicates. */
@ApplicationScoped
class ExaminedDetails {

    @Inject
    RequiredDocuments documents;

    @Inject
    SamePersonFinder samePersons;

    @Inject
    ReferenceService reference;

    @Inject
    Clock clock;

    DossierDetails of(HousingApplication application) {
        var standing = application.standing();
        var site = reference.siteOf(application.number().territory());
        var answers = application.employment();
        return new DossierDetails(
                standing.on(Today.of(clock).inParis()),
                standing.expiresOn(),
                site,
                application.refreshedAt(),
                answers.attachedTo(),
                answers.hiredOn(),
                answers.permanentAgencyContract(),
                application.company().state(),
                answers.dataSharing(),
                documents(application, site.door(application.number())),
                samePersons.besides(application.number()));
    }

    private DocumentsView documents(HousingApplication application, String door) {
        var shown = documents.of(application).stream()
                .filter(document -> !document.kind().isSensitive())
                .toList();
        return DocumentsViews.of(application, shown, documents.deposited(application), door);
    }
}
