package fr.alin.integration.registry;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.port.UniqueNumberRegistry;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.error.GatewayException;
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
    public Optional<RegisteredApplication> find(UniqueNumber number) {
        var site = reference.siteOf(number.territory());
        return switch (site.protocol()) {
            case SOAP -> national.find(number);
            case JMS -> local.find(number);
            case NONE -> throw new GatewayException("Registration site " + site.code() + " is not connected");
        };
    }
}
