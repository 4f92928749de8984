package fr.alin.integration.landlord;

import jakarta.enterprise.context.ApplicationScoped;

import fr.alin.candidacy.port.LandlordDossier;
import fr.alin.candidacy.port.LandlordMessages;
import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.Dossier;
import fr.alin.integration.messaging.PartnerXml;

/** Writes dossiers as XML messages for landlords' systems. The outbox relay sends them. */
@ApplicationScoped
public class DossierWriter implements LandlordMessages {

    private final DossierMapper mapper = new DossierMapper();

    @Override
    public String dossier(LandlordDossier dossier) {
        return Format.DOSSIER.write(mapper.toMessage(dossier));
    }

    /** Initialised lazily, at the first dossier. */
    private static final class Format {
        static final PartnerXml<Dossier> DOSSIER = PartnerXml.strict(Dossier.class, ContractSchemas.landlord());
    }
}
