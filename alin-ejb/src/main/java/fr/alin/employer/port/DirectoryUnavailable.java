package fr.alin.employer.port;

import fr.alin.shared.error.GatewayException;

/** The company directory is down, slow or unintelligible: the company is confirmed later. */
public class DirectoryUnavailable extends GatewayException {

    private static final long serialVersionUID = 1L;

    public DirectoryUnavailable(String message) {
        super(message);
    }

    public DirectoryUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
