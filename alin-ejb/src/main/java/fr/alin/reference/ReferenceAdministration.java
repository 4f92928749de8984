package fr.alin.reference;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.reference.event.CeilingsLoaded;
import fr.alin.reference.model.CeilingRow;
import fr.alin.reference.model.CeilingsFile;
import fr.alin.reference.model.CommuneListQuery;
import fr.alin.reference.view.CeilingsImportReport;
import fr.alin.reference.view.Commune;
import fr.alin.reference.view.DataSource;
import fr.alin.reference.view.DepartmentSite;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;
import fr.alin.shared.time.Today;

/** Administration of the reference data: lists them and loads new income ceilings. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ReferenceAdministration {

    @Inject
    ReferenceRepository reference;

    @Inject
    ReferenceDataRepository data;

    @Inject
    CeilingRepository ceilings;

    @Inject
    ReferenceCache cache;

    @Inject
    Event<CeilingsLoaded> events;

    @Inject
    CurrentCaller caller;

    @Inject
    SecurityLog log;

    @Inject
    Clock clock;

    /** Checks the whole file; loads it if it has no faults and is not a dry run. */
    public CeilingsImportReport loadCeilings(LoadCeilings command) {
        var file = new CeilingsFile(command.csv(), Today.of(clock).inParis());
        ceilings.lock();
        var loaded = ceilings.loaded();
        if (!command.replaceLoaded()) {
            file.refuseLoaded(loaded);
        }
        var isLoaded = file.faults().isEmpty() && !command.dryRun();
        if (isLoaded) {
            ceilings.replace(file.sets(), file.rows());
            events.fire(new CeilingsLoaded(file.rows().size(), clock.instant()));
            log.record(SecurityEvent.CEILINGS_LOADED, caller.accountId());
        }
        return new CeilingsImportReport(
                file.rows().size(),
                (int) file.rows().stream().filter(CeilingRow::derived).count(),
                file.sets(),
                file.sets().stream().filter(loaded::contains).toList(),
                file.faults(),
                isLoaded);
    }

    /** A page of the communes whose name, a word of it or a postal code begins with the text; without one, of all. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPage<Commune> communes(CommuneListQuery asked) {
        var all = cache.data();
        return CommuneList.page(
                asked.text().isEmpty() ? all.communes() : all.communesLike(asked.text(), Integer.MAX_VALUE),
                all::alphabetical,
                asked);
    }

    /** All departments with their registration sites, by code. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DepartmentSite> registrationSites() {
        return reference.departmentSites(Today.of(clock).inParis());
    }

    /** The sources of the reference data. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DataSource> sources() {
        return data.sources();
    }
}
