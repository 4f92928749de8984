package fr.alin.integration.registry;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.WebServiceException;

import fr.alin.contract.registry.DemandeLogementParametres;
import fr.alin.contract.registry.DemandeLogementPort;
import fr.alin.contract.registry.DemandeLogementService;
import fr.alin.housingapplication.port.NewsCursor;
import fr.alin.housingapplication.port.NewsPage;
import fr.alin.housingapplication.port.Received;
import fr.alin.housingapplication.port.SiteAnswer;
import fr.alin.housingapplication.port.SiteUnavailable;
import fr.alin.housingapplication.port.SiteUnavailable.Kind;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.reference.view.SiteConnection;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.UniqueNumber;

/** The national registration site (SNE): SOAP 1.2, operation getDemandeLogement. */
@ApplicationScoped
public class NationalSiteClient implements RegistrationSiteAdapter {

    private static final String CODE = "NATIONAL";
    private static final String CONNECT_TIMEOUT = "com.sun.xml.ws.connect.timeout";
    private static final String REQUEST_TIMEOUT = "com.sun.xml.ws.request.timeout";

    private final SiteAnswers answers = new SiteAnswers();

    @Inject
    AlinSettings settings;

    @Override
    public String protocol() {
        return "SOAP";
    }

    @Override
    public NewsPage struckOffSince(SiteConnection site, NewsCursor after) {
        throw new SiteUnavailable(site.siteCode(), Kind.NOT_CONNECTED, "tells no news");
    }

    @Override
    public NewsPage daloSince(SiteConnection site, NewsCursor after) {
        throw new SiteUnavailable(site.siteCode(), Kind.NOT_CONNECTED, "tells no news");
    }

    @Override
    public SiteAnswer ask(SiteConnection site, UniqueNumber number) {
        try {
            var question = new DemandeLogementParametres();
            question.setNumUnique(number.value());
            var answer = port().getDemandeLogement(question);
            return answers.read(number, answer, new Received(new byte[0], "02.01"));
        } catch (WebServiceException e) {
            throw new SiteUnavailable(CODE, Kind.DOWN, "does not answer", e);
        } catch (MalformedMessage | BusinessException e) {
            throw new SiteUnavailable(CODE, Kind.UNINTELLIGIBLE, "answers what we cannot read", e);
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
