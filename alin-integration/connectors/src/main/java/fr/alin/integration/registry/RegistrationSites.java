package fr.alin.integration.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import fr.alin.housingapplication.port.NewsCursor;
import fr.alin.housingapplication.port.NewsPage;
import fr.alin.housingapplication.port.SiteAnswer;
import fr.alin.housingapplication.port.SiteUnavailable;
import fr.alin.housingapplication.port.SiteUnavailable.Kind;
import fr.alin.housingapplication.port.UniqueNumberRegistry;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.model.UniqueNumber;

/** Chooses the site by the number's territory and speaks its protocol. No transaction waits for a site. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RegistrationSites implements UniqueNumberRegistry {

    @Inject
    ReferenceService reference;

    @Inject
    NationalSiteClient national;

    @Inject
    LocalSiteClient local;

    @Override
    public SiteAnswer ask(UniqueNumber number) {
        var site = reference.siteOf(number.territory());
        return switch (site.protocol()) {
            case SOAP -> national.ask(number);
            case JMS -> local.ask(number);
            case NONE -> throw new SiteUnavailable(site.code(), Kind.NOT_CONNECTED, "not connected");
        };
    }

    @Override
    public NewsPage struckOffSince(String siteCode, NewsCursor after) {
        throw new SiteUnavailable(siteCode, Kind.NOT_CONNECTED, "tells no news");
    }

    @Override
    public NewsPage daloSince(String siteCode, NewsCursor after) {
        throw new SiteUnavailable(siteCode, Kind.NOT_CONNECTED, "tells no news");
    }
}
