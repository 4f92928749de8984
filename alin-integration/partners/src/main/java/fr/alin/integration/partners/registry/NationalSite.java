package fr.alin.integration.partners.registry;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;

import jakarta.jws.WebService;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFactory;
import jakarta.xml.soap.SOAPFault;
import jakarta.xml.ws.BindingType;
import jakarta.xml.ws.Endpoint;
import jakarta.xml.ws.soap.MTOM;
import jakarta.xml.ws.soap.SOAPBinding;
import jakarta.xml.ws.soap.SOAPFaultException;

import com.sun.net.httpserver.HttpContext;
import fr.alin.contract.registry.Certificat;
import fr.alin.contract.registry.DemandeLogementParametres;
import fr.alin.contract.registry.DemandeLogementPort;
import fr.alin.contract.registry.DemandeLogementService;
import fr.alin.contract.registry.DemandesRadieesDepuisLeParametres;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.contract.registry.NouveauxDaloDepuisLeParametres;

/**
 * The national registration site: SOAP 1.2 and MTOM, from the contract's WSDL. Over TLS, the call must also carry the
 * caller's certificate as a part named CER{desk}-{minute}.pem.
 */
@WebService(
        serviceName = "DemandeLogementService",
        portName = "DemandeLogementPort",
        targetNamespace = "http://ws.metier.nuu.application.i2/",
        endpointInterface = "fr.alin.contract.registry.DemandeLogementPort",
        wsdlLocation = "fr/alin/contract/registry/registration-site.wsdl")
@BindingType(SOAPBinding.SOAP12HTTP_BINDING)
@MTOM
public class NationalSite implements DemandeLogementPort {

    private static final Pattern CERTIFICATE_NAME = Pattern.compile("CER[A-Z0-9]{5}-[0-9]{12}\\.pem");

    private final Registrations registrations;
    private final boolean wantsCertificate;

    public NationalSite(Registrations registrations, boolean wantsCertificate) {
        this.registrations = registrations;
        this.wantsCertificate = wantsCertificate;
    }

    @Override
    public InterfaceNuu getDemandeLogement(DemandeLogementParametres parametres) {
        check(parametres.getNomCertificat(), parametres.getCertificat());
        return registrations.answer(Site.NATIONAL, parametres.getNumUnique());
    }

    @Override
    public InterfaceNuu getDemandesRadieesDepuisLe(DemandesRadieesDepuisLeParametres parametres) {
        check(parametres.getNomCertificat(), parametres.getCertificat());
        return registrations.struckOffSince(
                Site.NATIONAL, parametres.getDateRadiationDepuisLe(), parametres.getApresNumUnique());
    }

    @Override
    public InterfaceNuu getNouveauxDaloDepuisLe(NouveauxDaloDepuisLeParametres parametres) {
        check(parametres.getNomCertificat(), parametres.getCertificat());
        return registrations.daloSince(
                Site.NATIONAL, parametres.getDateNouveauDaloDepuisLe(), parametres.getApresNumUnique());
    }

    private void check(String name, Certificat certificate) {
        if (wantsCertificate
                && (name == null
                        || certificate == null
                        || !CERTIFICATE_NAME.matcher(name).matches())) {
            throw new SOAPFaultException(
                    fault("Le nom du certificat associé [%s] n'est pas conforme.".formatted(name == null ? "" : name)));
        }
    }

    private static SOAPFault fault(String reason) {
        try {
            QName code = new QName(SOAPConstants.URI_NS_SOAP_1_2_ENVELOPE, "Sender");
            return SOAPFactory.newInstance(SOAPConstants.SOAP_1_2_PROTOCOL).createFault(reason, code);
        } catch (SOAPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Publishes the endpoint, behind the filter of the simulated behaviour. */
    public void publish(HttpContext context) throws IOException {
        Endpoint endpoint = Endpoint.create(SOAPBinding.SOAP12HTTP_BINDING, this);
        endpoint.setMetadata(List.of(
                document("registration-site.wsdl"),
                document("interface-nuu.xsd"),
                document("demande-logement-parametres.xsd")));
        endpoint.publish(context);
        context.getFilters().add(new BehaviourFilter(registrations.behaviour(Site.NATIONAL)));
    }

    private static Source document(String name) throws IOException {
        URL url = DemandeLogementService.class.getResource(name);
        return new StreamSource(url.openStream(), url.toExternalForm());
    }
}
