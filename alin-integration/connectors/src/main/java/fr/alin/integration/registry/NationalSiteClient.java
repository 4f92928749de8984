package fr.alin.integration.registry;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.WebServiceException;

import fr.alin.contract.registry.DemandeLogementParametres;
import fr.alin.contract.registry.DemandeLogementPort;
import fr.alin.contract.registry.DemandeLogementService;
import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.error.GatewayException;
import fr.alin.shared.model.UniqueNumber;

/** The national registration site (SNE): SOAP 1.2, operation getDemandeLogement. */
@ApplicationScoped
public class NationalSiteClient {

    private static final String CONNECT_TIMEOUT = "com.sun.xml.ws.connect.timeout";
    private static final String REQUEST_TIMEOUT = "com.sun.xml.ws.request.timeout";

    private final RegisteredApplicationMapper mapper = new RegisteredApplicationMapper();

    @Inject
    AlinSettings settings;

    /** @throws GatewayException when the site is down, slow or unintelligible */
    public Optional<RegisteredApplication> find(UniqueNumber number) {
        try {
            var question = new DemandeLogementParametres();
            question.setNumUnique(number.value());
            return mapper.toApplication(number, port().getDemandeLogement(question));
        } catch (WebServiceException e) {
            throw new GatewayException("The national registration site does not answer", e);
        } catch (MalformedMessage | BusinessException e) {
            throw new GatewayException("The national registration site answers what we cannot read", e);
        }
    }

    /** A proxy for one call: it is cheap beside the call, and its context may not be shared. */
    private DemandeLogementPort port() {
        var port = Wsdl.SERVICE.getDemandeLogementPort();
        var context = ((BindingProvider) port).getRequestContext();
        context.put(
                BindingProvider.ENDPOINT_ADDRESS_PROPERTY,
                settings.nationalSiteUrl().toString());
        context.put(CONNECT_TIMEOUT, millis(settings.siteConnectTimeout()));
        context.put(REQUEST_TIMEOUT, millis(settings.siteAnswerTimeout()));
        return port;
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }

    /** Read at the first call, from our own contract and never from the site. */
    private static final class Wsdl {
        static final DemandeLogementService SERVICE = new DemandeLogementService();
    }
}
