package fr.alin.employer.port;

import jakarta.ejb.ApplicationException;

import fr.alin.shared.error.GatewayException;

/**
 * The company directory is down, slow or unintelligible: the company is confirmed later. It reaches the caller as it is,
 * through a container that would wrap it otherwise.
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
