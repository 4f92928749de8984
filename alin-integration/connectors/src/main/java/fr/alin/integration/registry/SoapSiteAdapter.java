package fr.alin.integration.registry;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.reference.view.SiteConnection;
import fr.alin.shared.config.AlinSettings;

/**
 * The national registration site (SNE): SOAP 1.2 with MTOM over mutual TLS. Address and keys are the settings {@code
 * alin.registration.<endpoint>.…}, read at the first question; new keys require a restart.
 * See decision 32-national-site-by-plain-http.
 */
@ApplicationScoped
public class SoapSiteAdapter extends NationalFormatAdapter {

    private final Map<SiteConnection, SoapConnection> connections = new ConcurrentHashMap<>();

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    @Override
    public String protocol() {
        return "SOAP";
    }

    @Override
    ReadAnswer exchange(SiteConnection site, Question question) {
        var connection = connections.computeIfAbsent(site, key -> new SoapConnection(key, settings));
        var message = MtomMessage.of(question, connection.identity(), clock.instant());
        return SoapBody.read(site.siteCode(), connection.exchange(message));
    }
}
