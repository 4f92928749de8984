package fr.alin.employer.port;

import jakarta.ejb.ApplicationException;

import fr.alin.shared.error.GatewayException;

/**
 * The company directory is down, slow or returns garbage; the company is confirmed later. An application exception, so
 * that the container does not wrap it.
 */
@ApplicationException(rollback = true)
public class DirectoryUnavailable extends GatewayException {

    private static final long serialVersionUID = 1L;

    public DirectoryUnavailable(String message) {
        super(message);
    }

    public DirectoryUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
