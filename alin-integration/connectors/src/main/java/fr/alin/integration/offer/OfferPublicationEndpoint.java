package fr.alin.integration.offer;

import java.io.IOException;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.UnknownSpeaker;
import fr.alin.integration.speaker.Claim;
import fr.alin.integration.speaker.SignedAnswer;
import fr.alin.integration.speaker.Speakers;
import fr.alin.integration.speaker.SpooledBody;
import fr.alin.landlord.LandlordSuspended;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.Signing;

/**
 * Answers the SOAP 1.2 calls of landlords' systems, as in the contract's WSDL. The caller is known by the signature in its
 * headers before the body is read; the body is then compared with the digest that was signed, and its first element names
 * the operation.
 * See decision 22-soap-by-a-servlet-of-ours.
 */
@Stateless
@LocalBean
@PermitAll // landlords' systems are not users; their signature is checked
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the service opens its own transaction
public class OfferPublicationEndpoint {

    private static final String KIND = "offers";

    @Inject
    OfferIntake intake;

    @Inject
    LandlordOperations operations;

    @Inject
    Speakers speakers;

    @Inject
    Signing signing;

    public SoapAnswer answer(SoapCall call) {
        try {
            var claim = Claim.ofCall(call.headers());
            return signed(claim, known(call, claim));
        } catch (UnknownSpeaker unknown) {
            return SoapAnswer.refusal(new Refusal(unknown.code(), unknown.element(), unknown.value()));
        }
    }

    /** The keys with which answers are signed, as PEM texts. */
    public String keys() {
        return signing.published();
    }

    private SoapAnswer known(SoapCall call, Claim claim) {
        try {
            return taken(call, claim, new AuthenticatedLandlord(speakers.calling(claim)));
        } catch (LandlordSuspended suspended) {
            return SoapAnswer.refusal(Refusal.of(suspended.code()));
        }
    }

    private SoapAnswer signed(Claim claim, SoapAnswer answer) {
        return answer.signed(SignedAnswer.headers(signing.sign(claim.text().messageId(), answer.xml())));
    }

    private SoapAnswer taken(SoapCall call, Claim claim, AuthenticatedLandlord landlord) {
        try (var body = spooled(call)) {
            if (!body.digest().equals(claim.text().digest())) {
                throw new RefusedMessage(new Refusal("message.digest", "Content-Digest", ""));
            }
            try (var read = body.open()) {
                return SoapAnswer.of(called(SoapMessage.of(call.with(read)), claim, landlord));
            }
        } catch (MalformedMessage malformed) {
            return SoapAnswer.refusal(Refusal.of(malformed));
        } catch (BusinessException refused) {
            return SoapAnswer.refusal(Refusal.of(refused.code()));
        } catch (IOException torn) {
            return SoapAnswer.refusal(Refusal.of("message.malformed"));
        }
    }

    /** Offers come as a stream, maybe with attachments; what asks for another operation is small. */
    private String called(SoapMessage message, Claim claim, AuthenticatedLandlord landlord) throws IOException {
        return operations
                .find(message.request())
                .map(operation -> operation.answer(landlord, RequestText.of(message)))
                .orElseGet(() -> published(message, claim, landlord));
    }

    /** The id of the call is that of the offers. */
    private String published(OfferSource message, Claim claim, AuthenticatedLandlord landlord) {
        var named = new Incoming(claim.text().messageId(), true, KIND, null);
        return intake.take(named, landlord.code()::equals, message).xml();
    }

    /** Checks first what the headers announce. */
    private static SpooledBody spooled(SoapCall call) throws IOException {
        SoapMessage.check(call);
        return SpooledBody.of(new BoundedStream(call.body(), OfferSource.MAX_BYTES));
    }
}
