package fr.alin.integration.offer;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.integration.messaging.Incoming;
import fr.alin.landlord.LandlordDirectory;
import fr.alin.landlord.LandlordSuspended;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/**
 * Receives offers that landlords' systems send by SOAP 1.2, as in the contract's WSDL. The caller is authenticated by
 * HTTP Basic, with code and access key, before the body is read. The body is read as a stream.
 * See decision 22-soap-by-a-servlet-of-ours.
 */
@Stateless
@LocalBean
@PermitAll // landlords' systems are not users; the directory checks their key
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the service opens its own transaction
public class OfferPublicationEndpoint {

    private static final String KIND = "offers";

    @Inject
    OfferIntake intake;

    @Inject
    LandlordDirectory landlords;

    @Inject
    SecurityLog log;

    public SoapAnswer answer(SoapCall call) {
        try {
            var landlord = call.credentials().flatMap(given -> landlords.authenticate(given.code(), given.key()));
            return landlord.map(known -> taken(call, known.code()))
                    .orElseGet(() -> refused(call, "message.unauthorized"));
        } catch (LandlordSuspended suspended) {
            return refused(call, suspended.code());
        }
    }

    private SoapAnswer taken(SoapCall call, String landlord) {
        try {
            var unnamed = new Incoming("", false, KIND, null);
            var receipt = intake.take(unnamed, landlord::equals, SoapMessage.of(call));
            return SoapAnswer.acknowledgement(receipt.xml());
        } catch (RefusedMessage refused) {
            return SoapAnswer.refusal(refused.refusal());
        } catch (BusinessException refused) {
            return SoapAnswer.refusal(Refusal.of(refused.code()));
        }
    }

    private SoapAnswer refused(SoapCall call, String code) {
        log.recordForLandlord(
                SecurityEvent.PARTNER_REFUSED,
                call.credentials().map(SoapCall.Credentials::code).orElse(""));
        return SoapAnswer.refusal(Refusal.of(code));
    }
}
