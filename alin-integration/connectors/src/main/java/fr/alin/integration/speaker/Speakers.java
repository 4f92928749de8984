package fr.alin.integration.speaker;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.integration.messaging.UnknownSpeaker;
import fr.alin.landlord.LandlordDirectory;
import fr.alin.landlord.LandlordSuspended;
import fr.alin.landlord.view.LandlordView;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.CallOrigin;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** Finds out which landlord sent a message, by its signature. Refusals are written to the security log. */
@ApplicationScoped
public class Speakers {

    @Inject
    LandlordDirectory landlords;

    @Inject
    AlinSettings settings;

    @Inject
    SecurityLog log;

    @Inject
    Clock clock;

    /**
     * The landlord that makes this call now: its time must be close to ours, so that a call that somebody noted down
     * cannot be made again later.
     *
     * @return the landlord's code
     * @throws UnknownSpeaker {@code message.sent-at}, {@code message.signature}
     * @throws LandlordSuspended when the signature is right and the landlord suspended
     */
    public String calling(Claim claim) {
        var apart = Duration.between(claim.sentAt(), clock.instant()).abs();
        if (apart.compareTo(settings.callsApart()) > 0) {
            throw refused(claim, "message.sent-at", "Alin-Sent-At", claim.text().sentAt());
        }
        return known(claim, "Alin-Signature");
    }

    /**
     * The landlord that sent this message, which may have waited for days.
     *
     * @return the landlord's code
     * @throws UnknownSpeaker {@code message.signature}
     * @throws LandlordSuspended when the signature is right and the landlord suspended
     */
    public String writing(Claim claim) {
        return known(claim, "@signature");
    }

    private String known(Claim claim, String element) {
        return landlords
                .speaker(claim.landlord(), claim.keyId(), claim.text(), claim.signature())
                .map(LandlordView::code)
                .orElseThrow(() -> refused(claim, "message.signature", element, ""));
    }

    private UnknownSpeaker refused(Claim claim, String code, String element, String value) {
        try (var scope = CallOrigin.begin(new CallOrigin("", claim.text().messageId(), "", "", ""))) {
            log.recordForLandlord(SecurityEvent.PARTNER_REFUSED, claim.landlord());
        }
        return new UnknownSpeaker(code, element, value);
    }
}
