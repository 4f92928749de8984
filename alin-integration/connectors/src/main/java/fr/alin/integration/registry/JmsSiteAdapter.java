package fr.alin.integration.registry;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.port.NewsCursor;
import fr.alin.housingapplication.port.NewsPage;
import fr.alin.housingapplication.port.SiteAnswer;
import fr.alin.reference.view.SiteConnection;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.UniqueNumber;

/** A local registration site: the national format, asked and answered by message; its endpoint is the site's queue. */
@ApplicationScoped
public class JmsSiteAdapter implements RegistrationSiteAdapter {

    /** A reply is text, in UTF-8 once we keep it, whatever its first line says. */
    private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]*\\?>");

    private final SiteDialogue dialogue = new SiteDialogue(this::carry);

    @Inject
    BrokerQuestions questions;

    @Inject
    AlinSettings settings;

    @Override
    public String protocol() {
        return "JMS";
    }

    @Override
    public SiteAnswer ask(SiteConnection site, UniqueNumber number) {
        return dialogue.ask(site, number);
    }

    @Override
    public NewsPage struckOffSince(SiteConnection site, NewsCursor after) {
        return dialogue.struckOffSince(site, after);
    }

    @Override
    public NewsPage daloSince(SiteConnection site, NewsCursor after) {
        return dialogue.daloSince(site, after);
    }

    private String carry(SiteConnection site, Question question) {
        var reply = questions.ask(site, question.xml(), settings.siteAnswerTimeout());
        return DECLARATION.matcher(reply).replaceFirst("");
    }
}
