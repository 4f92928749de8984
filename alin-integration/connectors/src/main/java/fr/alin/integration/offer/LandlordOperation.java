package fr.alin.integration.offer;

import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.shared.error.BusinessException;

/**
 * An operation of the landlords' endpoint, apart from the offers, which are read as a stream.
 * See decision 109-a-landlord-has-one-carrier.
 */
public interface LandlordOperation {

    /** The name of the element that asks for it, such as {@code takeDossiers}. */
    String request();

    /**
     * Answers a call.
     *
     * @param request the element as text, at most 1 MB
     * @return the element of the answer
     * @throws MalformedMessage when the request is not valid
     * @throws BusinessException when it is refused as a whole
     */
    String answer(AuthenticatedLandlord caller, String request);
}
