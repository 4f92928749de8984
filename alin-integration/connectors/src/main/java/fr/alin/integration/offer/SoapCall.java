package fr.alin.integration.offer;

import java.io.InputStream;
import java.util.function.UnaryOperator;

/**
 * The HTTP data of a SOAP call.
 *
 * @param headers finds a header by its name, null if it is missing
 * @param contentType the header {@code Content-Type}, or null
 * @param encoding the header {@code Content-Encoding}, or null
 * @param length the announced length in bytes; negative if unknown
 */
public record SoapCall(
        UnaryOperator<String> headers, String contentType, String encoding, long length, InputStream body) {

    /** The same call with a body that was read before. */
    SoapCall with(InputStream read) {
        return new SoapCall(headers, contentType, encoding, length, read);
    }
}
