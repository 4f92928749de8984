package fr.alin.housingapplication.record;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.housingapplication.event.DossierFactsChanged;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.housingapplication.persistence.ProvenIncomeRepository;
import fr.alin.housingapplication.persistence.UpdateReportRepository;
import fr.alin.housingapplication.view.RecordSection;
import fr.alin.housingapplication.view.UpdateReport;
import fr.alin.reference.ReferenceService;
import fr.alin.registration.model.RegisteredApplication;

/**
 * Records what an update changed, so that the applicant can see it.
 * See decision 36-apply-an-update-then-report-it.
 */
@ApplicationScoped
public class UpdateReports {

    @Inject
    UpdateReportRepository updates;

    @Inject
    ProvenIncomeRepository incomes;

    @Inject
    SearchChanges search;

    @Inject
    ReferenceService reference;

    @Inject
    Event<DossierFactsChanged> events;

    /** Stores a report if anything changed, and tells of what advisors decide from. Joins the transaction that replaced the record. */
    public void note(HousingApplication application, RegisteredApplication before, Instant now) {
        var after = application.record();
        var changes = RecordChanges.between(sections(before), sections(after));
        if (!changes.isEmpty()) {
            var recent = incomes.latest(application).map(ProvenIncome::income);
            var effects = search.between(before, after, recent);
            updates.add(application.accountId(), new UpdateReport(now, false, changes, effects));
            var facts = DossierFacts.between(before, after);
            if (!facts.isEmpty()) {
                events.fire(new DossierFactsChanged(application.accountId(), application.number(), facts, now));
            }
        }
    }

    private List<RecordSection> sections(RegisteredApplication record) {
        return new RecordSections(reference.communes(RecordSections.communesOf(record))).of(record);
    }
}
