package fr.alin.integration.partners.registry;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;

import jakarta.jws.WebService;
import jakarta.xml.ws.BindingType;
import jakarta.xml.ws.Endpoint;
import jakarta.xml.ws.soap.SOAPBinding;

import com.sun.net.httpserver.HttpContext;
import fr.alin.contract.registry.DemandeLogementParametres;
import fr.alin.contract.registry.DemandeLogementPort;
import fr.alin.contract.registry.DemandeLogementService;
import fr.alin.contract.registry.DemandesRadieesDepuisLeParametres;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.contract.registry.NouveauxDaloDepuisLeParametres;

/** The national registration site: SOAP 1.2 after the contract's WSDL. */
@WebService(
        serviceName = "DemandeLogementService",
        portName = "DemandeLogementPort",
        targetNamespace = "http://ws.metier.nuu.application.i2/",
        endpointInterface = "fr.alin.contract.registry.DemandeLogementPort",
        wsdlLocation = "fr/alin/contract/registry/registration-site.wsdl")
@BindingType(SOAPBinding.SOAP12HTTP_BINDING)
public class NationalSite implements DemandeLogementPort {

    private final Registrations registrations;

    public NationalSite(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public InterfaceNuu getDemandeLogement(DemandeLogementParametres parametres) {
        return registrations.answer(Site.NATIONAL, parametres.getNumUnique());
    }

    @Override
    public InterfaceNuu getDemandesRadieesDepuisLe(DemandesRadieesDepuisLeParametres parametres) {
        return registrations.struckOffSince(
                Site.NATIONAL, parametres.getDateRadiationDepuisLe(), parametres.getApresNumUnique());
    }

    @Override
    public InterfaceNuu getNouveauxDaloDepuisLe(NouveauxDaloDepuisLeParametres parametres) {
        return registrations.daloSince(
                Site.NATIONAL, parametres.getDateNouveauDaloDepuisLe(), parametres.getApresNumUnique());
    }

    /** Opens the endpoint under a part of the web server; its mood comes before it. */
    public void publish(HttpContext context) throws IOException {
        Endpoint endpoint = Endpoint.create(SOAPBinding.SOAP12HTTP_BINDING, this);
        endpoint.setMetadata(List.of(
                document("registration-site.wsdl"),
                document("interface-nuu.xsd"),
                document("demande-logement-parametres.xsd")));
        endpoint.publish(context);
        context.getFilters().add(new MoodFilter(registrations.mood(Site.NATIONAL)));
    }

    private static Source document(String name) throws IOException {
        URL url = DemandeLogementService.class.getResource(name);
        return new StreamSource(url.openStream(), url.toExternalForm());
    }
}
