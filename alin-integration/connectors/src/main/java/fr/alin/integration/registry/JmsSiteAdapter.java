package fr.alin.integration.registry;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.reference.view.SiteConnection;
import fr.alin.shared.config.AlinSettings;

/** A local registration site: the national format, asked and answered by message; its endpoint is the site's queue. */
@ApplicationScoped
public class JmsSiteAdapter extends NationalFormatAdapter {

    /** A reply is text, in UTF-8 once we keep it, whatever its first line says. */
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
    ReadAnswer carry(SiteConnection site, Question question) {
        var reply = questions.ask(site, question.xml(), settings.siteAnswerTimeout());
        var xml = DECLARATION.matcher(reply).replaceFirst("");
        return new ReadAnswer(reader.read(xml), xml);
    }
}
