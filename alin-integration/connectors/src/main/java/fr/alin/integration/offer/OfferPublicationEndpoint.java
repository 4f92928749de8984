package fr.alin.integration.offer;

import java.io.StringReader;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.xml.ws.BindingType;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.WebServiceProvider;
import jakarta.xml.ws.soap.SOAPBinding;

import fr.alin.integration.messaging.Incoming;
import fr.alin.landlord.LandlordDirectory;
import fr.alin.landlord.LandlordSuspended;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.security.CallOrigin;
import fr.alin.shared.security.ClientAddress;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/**
 * Offers that landlords' systems send by SOAP 1.2, after the contract's WSDL. It takes the body as it is streamed, for no
 * object is made of it; who calls is proved by HTTP Basic authentication with code and access key.
 * See decision 22-soap-as-a-streaming-provider.
 */
@Stateless
@PermitAll // a landlord's system is no user of ours: the directory knows its key
@RunAs(Role.SYSTEM)
@WebServiceProvider(
        serviceName = "OfferPublicationService",
        portName = "OfferPublicationPort",
        targetNamespace = "urn:alin:landlord:v1",
        wsdlLocation = "META-INF/wsdl/offer-publication.wsdl")
@ServiceMode(Service.Mode.PAYLOAD)
@BindingType(SOAPBinding.SOAP12HTTP_BINDING)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the service's transaction holds the database only
public class OfferPublicationEndpoint implements Provider<Source> {

    private static final String KIND = "offers";

    @Resource
    WebServiceContext context;

    @Inject
    OfferIntake intake;

    @Inject
    LandlordDirectory landlords;

    @Inject
    ClientAddress addresses;

    @Inject
    SecurityLog log;

    @Override
    public Source invoke(Source request) {
        var call = new SoapCall(context.getMessageContext());
        var landlord = landlord(call);
        try {
            var unnamed = new Incoming("", false, KIND, null);
            var receipt = intake.take(unnamed, landlord::equals, source(request, call));
            return new StreamSource(new StringReader(receipt.xml()));
        } catch (RefusedMessage refused) {
            throw SoapFaults.of(refused.refusal());
        } catch (BusinessException refused) {
            throw SoapFaults.of(Refusal.of(refused.code()));
        }
    }

    private String landlord(SoapCall call) {
        var known = call.credentials().filter(given -> isKnown(given, call));
        if (known.isEmpty()) {
            try (var scope = CallOrigin.begin(call.origin(addresses))) {
                log.tellOfLandlord(
                        SecurityEvent.PARTNER_REFUSED,
                        call.credentials().map(SoapCall.Credentials::code).orElse(""));
            }
        }
        return known.orElseThrow(call::unauthorized).code();
    }

    private boolean isKnown(SoapCall.Credentials given, SoapCall call) {
        try {
            return landlords.authenticate(given.code(), given.key()).isPresent();
        } catch (LandlordSuspended suspended) {
            try (var scope = CallOrigin.begin(call.origin(addresses))) {
                log.tellOfLandlord(SecurityEvent.PARTNER_REFUSED, given.code());
            }
            throw call.forbidden(suspended.code());
        }
    }

    private static OfferSource source(Source request, SoapCall call) {
        if (call.length() > OfferSource.MAX_BYTES) {
            throw new RefusedMessage(Refusal.of("message.too-large"));
        }
        if (request instanceof SAXSource events && events.getXMLReader() != null) {
            return OfferSource.body(events);
        }
        throw new RefusedMessage(Refusal.of("message.empty"));
    }
}
