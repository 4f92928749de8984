package fr.alin.integration.landlord;

import jakarta.enterprise.context.ApplicationScoped;

import fr.alin.candidacy.port.LandlordDossier;
import fr.alin.candidacy.port.LandlordMessages;
import fr.alin.candidacy.port.LandlordRenunciation;
import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.Dossier;
import fr.alin.contract.landlord.Renunciation;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.shared.time.TimeZones;

/** Writes dossiers and renunciations as XML messages for landlords' systems. The outbox relay sends them. */
@ApplicationScoped
public class DossierWriter implements LandlordMessages {

    private final DossierMapper mapper = new DossierMapper();

    @Override
    public String dossier(LandlordDossier dossier) {
        return Format.DOSSIER.write(mapper.toMessage(dossier));
    }

    /** The same message when it is written again: one renunciation a candidacy. */
    @Override
    public String renunciation(LandlordRenunciation renunciation) {
        var moment = renunciation.renouncedAt().atZone(TimeZones.PARIS);
        var message = new Renunciation();
        message.setMessageId("renunciation-" + renunciation.candidacyReference());
        message.setLandlord(renunciation.offer().landlordCode());
        message.setSentAt(moment.toOffsetDateTime());
        message.setCandidacy(renunciation.candidacyReference());
        message.setOffer(renunciation.offer().reference().value());
        message.setRenouncedOn(moment.toLocalDate());
        return Format.RENUNCIATION.write(message);
    }

    /** Initialised lazily, at the first message. */
    private static final class Format {
        static final PartnerXml<Renunciation> RENUNCIATION =
                PartnerXml.strict(Renunciation.class, ContractSchemas.landlord());
        static final PartnerXml<Dossier> DOSSIER = PartnerXml.strict(Dossier.class, ContractSchemas.landlord());
    }
}
