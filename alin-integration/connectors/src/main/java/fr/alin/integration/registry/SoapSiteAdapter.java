package fr.alin.integration.registry;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.port.NewsCursor;
import fr.alin.housingapplication.port.NewsPage;
import fr.alin.housingapplication.port.SiteAnswer;
import fr.alin.reference.view.SiteConnection;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.UniqueNumber;

/**
 * The national registration site (SNE): SOAP 1.2 with MTOM over TLS, certificates on both sides. Its address and keys are
 * the settings {@code alin.registration.<endpoint>.…}, read at the first question: new keys count after a restart.
 */
@ApplicationScoped
public class SoapSiteAdapter implements RegistrationSiteAdapter {

    private final SiteDialogue dialogue = new SiteDialogue(this::carry);
    private final Map<SiteConnection, SoapLine> lines = new ConcurrentHashMap<>();

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    @Override
    public String protocol() {
        return "SOAP";
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
        var line = lines.computeIfAbsent(site, key -> new SoapLine(key, settings));
        var message = MtomMessage.of(question, line.identity(), clock.instant());
        return SoapBody.of(site.siteCode(), line.exchange(message));
    }
}
