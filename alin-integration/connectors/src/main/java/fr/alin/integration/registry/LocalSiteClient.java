package fr.alin.integration.registry;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.registry.DemandeLogementParametres;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.integration.messaging.Destinations;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.error.GatewayException;
import fr.alin.shared.model.UniqueNumber;

/** A departmental registration site: the national format, asked and answered by message. */
@ApplicationScoped
public class LocalSiteClient {

    private final RegisteredApplicationMapper mapper = new RegisteredApplicationMapper();

    @Inject
    BrokerQuestions questions;

    @Inject
    AlinSettings settings;

    /** @throws GatewayException when the site is down, slow or unintelligible */
    public Optional<RegisteredApplication> find(UniqueNumber number) {
        var question = new DemandeLogementParametres();
        question.setNumUnique(number.value());
        var queue = Destinations.registrationRequests(number.territory());
        try {
            var answer = questions.ask(queue, Formats.QUESTION.write(question), settings.siteAnswerTimeout());
            return mapper.toApplication(number, Formats.ANSWER.read(answer));
        } catch (MalformedMessage | BusinessException e) {
            throw new GatewayException("Registration site " + number.territory() + " answers what we cannot read", e);
        }
    }

    /** Compiled at the first question. */
    private static final class Formats {
        static final PartnerXml<DemandeLogementParametres> QUESTION =
                PartnerXml.strict(DemandeLogementParametres.class, ContractSchemas.registry());
        static final PartnerXml<InterfaceNuu> ANSWER = PartnerXml.lenient(InterfaceNuu.class);
    }
}
