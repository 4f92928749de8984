package fr.alin.integration.registry;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.reference.view.SiteConnection;
import fr.alin.shared.config.AlinSettings;

/** A local registration site: the national format over JMS request and reply. The endpoint is the site's queue. */
@ApplicationScoped
public class JmsSiteAdapter extends NationalFormatAdapter {

    /** Removed from replies, because they are stored as UTF-8 whatever the declaration says. */
    private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]*\\?>");

    private final AnswerReader reader = new AnswerReader();

    @Inject
    BrokerQuestions questions;

    @Inject
    AlinSettings settings;

    @Override
    public String protocol() {
        return "JMS";
    }

    @Override
    ReadAnswer exchange(SiteConnection site, Question question) {
        var reply = questions.ask(site, question.xml(), settings.siteAnswerTimeout());
        var xml = DECLARATION.matcher(reply).replaceFirst("");
        return new ReadAnswer(reader.read(xml), xml);
    }
}
