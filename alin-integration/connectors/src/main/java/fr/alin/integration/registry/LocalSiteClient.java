package fr.alin.integration.registry;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.registry.DemandeLogementParametres;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.housingapplication.port.NewsCursor;
import fr.alin.housingapplication.port.NewsPage;
import fr.alin.housingapplication.port.Received;
import fr.alin.housingapplication.port.SiteAnswer;
import fr.alin.housingapplication.port.SiteUnavailable;
import fr.alin.housingapplication.port.SiteUnavailable.Kind;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.reference.view.SiteConnection;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.UniqueNumber;

/** A departmental registration site: the national format, asked and answered by message. */
@ApplicationScoped
public class LocalSiteClient implements RegistrationSiteAdapter {

    private final SiteAnswers answers = new SiteAnswers();

    @Inject
    BrokerQuestions questions;

    @Inject
    AlinSettings settings;

    @Override
    public String protocol() {
        return "JMS";
    }

    @Override
    public NewsPage struckOffSince(SiteConnection site, NewsCursor after) {
        throw new SiteUnavailable(site.siteCode(), Kind.NOT_CONNECTED, "tells no news");
    }

    @Override
    public NewsPage daloSince(SiteConnection site, NewsCursor after) {
        throw new SiteUnavailable(site.siteCode(), Kind.NOT_CONNECTED, "tells no news");
    }

    @Override
    public SiteAnswer ask(SiteConnection site, UniqueNumber number) {
        var question = new DemandeLogementParametres();
        question.setNumUnique(number.value());
        try {
            var answer = questions.ask(site.endpoint(), Formats.QUESTION.write(question), settings.siteAnswerTimeout());
            var read = Formats.ANSWER.read(answer);
            var received = new Received(answer.getBytes(StandardCharsets.UTF_8), read.getVersionInterface());
            return answers.read(number, read, received);
        } catch (MalformedMessage | BusinessException e) {
            throw new SiteUnavailable(site.siteCode(), Kind.UNINTELLIGIBLE, "answers what we cannot read", e);
        }
    }

    /** Compiled at the first question. */
    private static final class Formats {
        static final PartnerXml<DemandeLogementParametres> QUESTION =
                PartnerXml.strict(DemandeLogementParametres.class, ContractSchemas.registry());
        static final PartnerXml<InterfaceNuu> ANSWER = PartnerXml.lenient(InterfaceNuu.class);
    }
}
