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
 * Offers that landlords' systems send by SOAP 1.2, after the contract's WSDL. The body is read as it comes, for no object
 * is made of it, and not before the caller is known by HTTP Basic authentication with code and access key.
 * See decision 22-soap-by-a-servlet-of-ours.
 */
@Stateless
@LocalBean
@PermitAll // a landlord's system is no user of ours: the directory knows its key
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the service's transaction holds the database only
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
