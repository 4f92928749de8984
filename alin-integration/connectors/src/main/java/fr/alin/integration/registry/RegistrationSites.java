package fr.alin.integration.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.reference.view.SiteConnection;
import fr.alin.registration.port.NewsCursor;
import fr.alin.registration.port.NewsPage;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.SiteUnavailable.Kind;
import fr.alin.registration.port.UniqueNumberRegistry;
import fr.alin.shared.model.UniqueNumber;

/**
 * Chooses the adapter of a site as of today. Sites are called outside transactions.
 * See decision 16-site-adapter-chosen-by-a-row.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RegistrationSites implements UniqueNumberRegistry {

    @Inject
    ReferenceService reference;

    @Inject
    @Any
    Instance<RegistrationSiteAdapter> adapters;

    @Override
    public SiteAnswer ask(RegistrationSite site, UniqueNumber number) {
        var connection = connectionTo(site);
        return adapterOf(connection).ask(connection, number);
    }

    @Override
    public NewsPage struckOffSince(String siteCode, NewsCursor after) {
        var site = connectionTo(reference.site(siteCode));
        return adapterOf(site).struckOffSince(site, after);
    }

    @Override
    public NewsPage daloSince(String siteCode, NewsCursor after) {
        var site = connectionTo(reference.site(siteCode));
        return adapterOf(site).daloSince(site, after);
    }

    private static SiteConnection connectionTo(RegistrationSite site) {
        return site.connection()
                .orElseThrow(() -> new SiteUnavailable(site.code(), Kind.NOT_CONNECTED, "not connected"));
    }

    private RegistrationSiteAdapter adapterOf(SiteConnection site) {
        return adapters.stream()
                .filter(adapter -> adapter.protocol().equals(site.protocol()))
                .findFirst()
                .orElseThrow(() ->
                        new SiteUnavailable(site.siteCode(), Kind.NOT_CONNECTED, "no adapter for " + site.protocol()));
    }
}
