package fr.alin.integration.registry;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.registry.DemandeLogementParametres;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.housingapplication.port.Received;
import fr.alin.housingapplication.port.SiteAnswer;
import fr.alin.housingapplication.port.SiteUnavailable;
import fr.alin.housingapplication.port.SiteUnavailable.Kind;
import fr.alin.integration.messaging.Destinations;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.UniqueNumber;

/** A departmental registration site: the national format, asked and answered by message. */
@ApplicationScoped
public class LocalSiteClient {

    private final SiteAnswers answers = new SiteAnswers();

    @Inject
    BrokerQuestions questions;

    @Inject
    AlinSettings settings;

    /** @throws SiteUnavailable when the site is down, slow or unintelligible */
    public SiteAnswer ask(UniqueNumber number) {
        var question = new DemandeLogementParametres();
        question.setNumUnique(number.value());
        var queue = Destinations.registrationRequests(number.territory());
        try {
            var answer = questions.ask(queue, Formats.QUESTION.write(question), settings.siteAnswerTimeout());
            var read = Formats.ANSWER.read(answer);
            var received = new Received(answer.getBytes(StandardCharsets.UTF_8), read.getVersionInterface());
            return answers.read(number, read, received);
        } catch (MalformedMessage | BusinessException e) {
            throw new SiteUnavailable(number.territory(), Kind.UNINTELLIGIBLE, "answers what we cannot read", e);
        }
    }

    /** Compiled at the first question. */
    private static final class Formats {
        static final PartnerXml<DemandeLogementParametres> QUESTION =
                PartnerXml.strict(DemandeLogementParametres.class, ContractSchemas.registry());
        static final PartnerXml<InterfaceNuu> ANSWER = PartnerXml.lenient(InterfaceNuu.class);
    }
}
