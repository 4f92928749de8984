package fr.alin.integration.registry;

import java.io.StringWriter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.BiConsumer;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.registry.Certificat;
import fr.alin.contract.registry.DemandeLogementParametres;
import fr.alin.contract.registry.DemandesRadieesDepuisLeParametres;
import fr.alin.contract.registry.NouveauxDaloDepuisLeParametres;
import fr.alin.registration.port.NewsCursor;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.time.TimeZones;

/** A question to a registration site: an operation of the national service and its parameters, valid by its schema. */
final class Question {

    private static final String CERTIFICATE_TYPE = "application/x-x509-ca-cert";

    private final String operation;
    private final Object parameters;
    private final BiConsumer<String, Certificat> caller;

    private Question(String operation, Object parameters, BiConsumer<String, Certificat> caller) {
        this.operation = operation;
        this.parameters = parameters;
        this.caller = caller;
    }

    static Question about(UniqueNumber number) {
        var asked = new DemandeLogementParametres();
        asked.setNumUnique(number.value());
        return new Question("getDemandeLogement", asked, (name, certificate) -> {
            asked.setNomCertificat(name);
            asked.setCertificat(certificate);
        });
    }

    static Question struckOffSince(NewsCursor after) {
        var asked = new DemandesRadieesDepuisLeParametres();
        asked.setDateRadiationDepuisLe(inParis(after.since()));
        after.afterNumber().map(UniqueNumber::value).ifPresent(asked::setApresNumUnique);
        return new Question("getDemandesRadieesDepuisLe", asked, (name, certificate) -> {
            asked.setNomCertificat(name);
            asked.setCertificat(certificate);
        });
    }

    static Question daloSince(NewsCursor after) {
        var asked = new NouveauxDaloDepuisLeParametres();
        asked.setDateNouveauDaloDepuisLe(inParis(after.since()));
        after.afterNumber().map(UniqueNumber::value).ifPresent(asked::setApresNumUnique);
        return new Question("getNouveauxDaloDepuisLe", asked, (name, certificate) -> {
            asked.setNomCertificat(name);
            asked.setCertificat(certificate);
        });
    }

    String operation() {
        return operation;
    }

    /** Adds AL'in's certificate, under the file name that the national service expects. */
    void signedBy(String certificateName, byte[] certificate) {
        var attached = new Certificat();
        attached.setContentType(CERTIFICATE_TYPE);
        attached.setValue(certificate);
        caller.accept(certificateName, attached);
    }

    /** The parameters as one XML element, without declaration and without blanks between elements. */
    String xml() {
        try {
            var marshaller = Format.CONTEXT.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.setSchema(ContractSchemas.registry());
            var text = new StringWriter();
            marshaller.marshal(parameters, text);
            return text.toString();
        } catch (JAXBException e) {
            throw new IllegalStateException("Cannot write a question " + operation, e);
        }
    }

    private static OffsetDateTime inParis(Instant moment) {
        return moment.atZone(TimeZones.PARIS).toOffsetDateTime();
    }

    /** Initialised lazily, at the first question. */
    private static final class Format {

        static final JAXBContext CONTEXT = context();

        private static JAXBContext context() {
            try {
                return JAXBContext.newInstance(
                        DemandeLogementParametres.class,
                        DemandesRadieesDepuisLeParametres.class,
                        NouveauxDaloDepuisLeParametres.class);
            } catch (JAXBException e) {
                throw new IllegalStateException("Unusable contract of the registration sites", e);
            }
        }
    }
}
