package fr.alin.integration.partners.page;

import java.nio.file.Path;

/** Port and key stores for mutual TLS; the password opens both PKCS12 files. */
public record TlsAddress(int port, Path keyStore, Path trustStore, String password) {

    /** Masked, to keep the password out of logs. */
    @Override
    public String toString() {
        return "TlsAddress[port=" + port + "]";
    }
}
