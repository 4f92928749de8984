package fr.alin.housingapplication.record;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.persistence.UpdateReportRepository;
import fr.alin.housingapplication.view.RecordSection;
import fr.alin.housingapplication.view.UpdateReport;
import fr.alin.reference.ReferenceService;
import fr.alin.registration.model.RegisteredApplication;

/**
 * Notes what an update changed, so that a record is never replaced in silence.
 * See decision 36-apply-an-update-then-report-it.
 */
@ApplicationScoped
public class UpdateReports {

    @Inject
    UpdateReportRepository updates;

    @Inject
    SearchChanges search;

    @Inject
    ReferenceService reference;

    /** In the transaction that took the new record; where nothing changed, nothing is noted. */
    public void note(HousingApplication application, RegisteredApplication before, Instant now) {
        var after = application.record();
        var changes = RecordChanges.between(sections(before), sections(after));
        if (!changes.isEmpty()) {
            updates.add(application.accountId(), new UpdateReport(now, false, changes, search.between(before, after)));
        }
    }

    private List<RecordSection> sections(RegisteredApplication record) {
        return new RecordSections(reference.communes(RecordSections.communesOf(record))).of(record);
    }
}
