package fr.alin.integration.offer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import fr.alin.contract.ContractSchemas;

/** The published contract, with our configured public address instead of the request's host. */
final class PublishedContract {

    private static final String WSDL = "wsdl";
    private static final String SCHEMA = "xsd";
    private static final String ADDRESS_IN_FILE = "http://localhost:8080/soap/landlord";
    private static final String SCHEMA_IN_FILE = "schemaLocation=\"landlord-v1.xsd\"";

    private final Map<String, String> texts;

    /** @param address address of the endpoint */
    PublishedContract(URI address) {
        texts = Map.of(
                WSDL,
                file("landlord.wsdl")
                        .replace(ADDRESS_IN_FILE, address.toString())
                        .replace(SCHEMA_IN_FILE, "schemaLocation=\"%s?%s\"".formatted(address, SCHEMA)),
                SCHEMA,
                file("landlord-v1.xsd"));
    }

    /** The file for a query string, {@code wsdl} or {@code xsd}. */
    Optional<String> find(String query) {
        return Optional.ofNullable(texts.get(query));
    }

    private static String file(String name) {
        try (var file = ContractSchemas.class.getResourceAsStream("landlord/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
