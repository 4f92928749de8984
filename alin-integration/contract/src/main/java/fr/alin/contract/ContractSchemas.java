package fr.alin.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.xml.sax.SAXException;

/** The compiled schemas of the contract; all sides validate against them. */
public final class ContractSchemas {

    private static final Schema LANDLORD = compile("landlord/landlord-v1.xsd");
    private static final Schema REGISTRY =
            compile("registry/interface-nuu.xsd", "registry/demande-logement-parametres.xsd");

    private ContractSchemas() {}

    /** Offers, dossiers and answers: {@code urn:alin:landlord:v1}. */
    public static Schema landlord() {
        return LANDLORD;
    }

    /** Housing applications and the queries for them, as exchanged with the registration sites. */
    public static Schema registry() {
        return REGISTRY;
    }

    private static Schema compile(String... names) {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            StreamSource[] sources = new StreamSource[names.length];
            for (int i = 0; i < names.length; i++) {
                sources[i] = source(names[i]);
            }
            return factory.newSchema(sources);
        } catch (SAXException e) {
            throw new IllegalStateException("Invalid schema in the contract: " + String.join(", ", names), e);
        }
    }

    private static StreamSource source(String name) {
        URL url = ContractSchemas.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("Schema missing from the contract: " + name);
        }
        try {
            return new StreamSource(url.openStream(), url.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
