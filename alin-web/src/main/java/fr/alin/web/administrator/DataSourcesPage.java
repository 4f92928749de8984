package fr.alin.web.administrator;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.reference.ReferenceAdministration;
import fr.alin.reference.view.DataSource;
import fr.alin.reference.view.DepartmentSite;

/**
 * administrator/registration-sites.xhtml and administrator/data-sources.xhtml: two read-only lists, changed by
 * migrations.
 */
@Named
@RequestScoped
public class DataSourcesPage {

    @Inject
    ReferenceAdministration administration;

    private List<DataSource> sources;
    private List<DepartmentSite> sites;

    public List<DataSource> getSources() {
        if (sources == null) {
            sources = administration.sources();
        }
        return sources;
    }

    public List<DepartmentSite> getSites() {
        if (sites == null) {
            sites = administration.registrationSites();
        }
        return sites;
    }
}
