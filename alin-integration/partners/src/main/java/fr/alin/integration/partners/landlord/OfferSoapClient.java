package fr.alin.integration.partners.landlord;

import java.io.StringReader;
import java.io.StringWriter;
import java.net.URL;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

import jakarta.xml.soap.Detail;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.WebServiceException;
import jakarta.xml.ws.soap.SOAPFaultException;

import fr.alin.contract.ContractSchemas;
import fr.alin.integration.partners.PartnersSettings.LandlordAccess;

/** Client of AL'in's SOAP endpoint, from its WSDL. */
final class OfferSoapClient {

    private static final String NAMESPACE = "urn:alin:landlord:v1";
    private static final URL WSDL = ContractSchemas.class.getResource("landlord/offer-publication.wsdl");

    private final LandlordAccess access;

    OfferSoapClient(LandlordAccess access) {
        this.access = access;
    }

    /**
     * Sends a message and returns the response.
     *
     * @param key another key than the landlord's own, for tests
     * @return the acknowledgement, or reason and detail of the fault
     */
    Answer send(String offers, Optional<String> key) {
        Dispatch<Source> port = port(key.orElse(access.key().value()));
        try {
            return new Answer(true, text(port.invoke(new StreamSource(new StringReader(offers)))));
        } catch (SOAPFaultException fault) {
            Detail detail = fault.getFault().getDetail();
            String more =
                    detail == null || detail.getFirstChild() == null ? "" : text(new DOMSource(detail.getFirstChild()));
            return new Answer(false, fault.getFault().getFaultString() + "\n" + more);
        } catch (WebServiceException e) {
            return new Answer(false, String.valueOf(e.getMessage()));
        }
    }

    private Dispatch<Source> port(String key) {
        Service service = Service.create(WSDL, new QName(NAMESPACE, "OfferPublicationService"));
        Dispatch<Source> port = service.createDispatch(
                new QName(NAMESPACE, "OfferPublicationPort"), Source.class, Service.Mode.PAYLOAD);
        port.getRequestContext()
                .put(
                        BindingProvider.ENDPOINT_ADDRESS_PROPERTY,
                        access.offersUrl().toString());
        port.getRequestContext().put(BindingProvider.USERNAME_PROPERTY, LandlordSystem.CODE);
        port.getRequestContext().put(BindingProvider.PASSWORD_PROPERTY, key);
        return port;
    }

    private static String text(Source xml) {
        try {
            var text = new StringWriter();
            TransformerFactory.newDefaultInstance().newTransformer().transform(xml, new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("AL'in's answer cannot be read", e);
        }
    }

    /** AL'in's response; {@code taken} is false for a fault. */
    record Answer(boolean taken, String text) {}
}
