package fr.alin.integration.partners.page;

import java.nio.file.Path;

/** A port of TLS with certificates on both sides: our key, whom we trust, and the password of both PKCS12 files. */
public record TlsAddress(int port, Path keyStore, Path trustStore, String password) {

    /** Masked: it would show the password. */
    @Override
    public String toString() {
        return "TlsAddress[port=" + port + "]";
    }
}
