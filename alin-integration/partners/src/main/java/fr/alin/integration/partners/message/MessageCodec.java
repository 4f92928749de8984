package fr.alin.integration.partners.message;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.Schema;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.MessageCheck;
import fr.alin.contract.landlord.Offers;
import fr.alin.contract.registry.InterfaceNuu;

/** Marshals and unmarshals messages of one schema, with validation. */
public final class MessageCodec {

    public static final MessageCodec LANDLORD =
            new MessageCodec(Offers.class.getPackageName(), ContractSchemas.landlord());
    public static final MessageCodec REGISTRY =
            new MessageCodec(InterfaceNuu.class.getPackageName(), ContractSchemas.registry());

    private final JAXBContext context;
    private final Schema schema;

    private MessageCodec(String packageName, Schema schema) {
        try {
            context = JAXBContext.newInstance(packageName);
        } catch (JAXBException e) {
            throw new IllegalStateException("The contract's classes are unusable: " + packageName, e);
        }
        this.schema = schema;
    }

    public String write(Object message) {
        try {
            StringWriter text = new StringWriter();
            Marshaller marshaller = context.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
            marshaller.setProperty(Marshaller.JAXB_ENCODING, StandardCharsets.UTF_8.name());
            marshaller.marshal(message, text);
            return text.toString();
        } catch (JAXBException e) {
            throw new IllegalStateException(
                    "Cannot write a message of " + message.getClass().getSimpleName(), e);
        }
    }

    /** @throws UnreadableMessage if the text is not a valid message, with all problems */
    public <T> T read(String xml, Class<T> type) {
        return type.cast(read(xml));
    }

    /** Reads any message of the schema. */
    public Object read(String xml) {
        List<String> problems = MessageCheck.problems(schema, xml);
        if (!problems.isEmpty()) {
            throw new UnreadableMessage(problems);
        }
        try {
            XMLInputFactory factory = XMLInputFactory.newInstance();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            Object message =
                    context.createUnmarshaller().unmarshal(factory.createXMLStreamReader(new StringReader(xml)));
            return message instanceof JAXBElement<?> element ? element.getValue() : message;
        } catch (JAXBException | XMLStreamException e) {
            throw new UnreadableMessage(List.of(String.valueOf(e.getMessage())));
        }
    }
}
