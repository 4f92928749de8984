package fr.alin.housingapplication.standing;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.registration.SiteCircuits;
import fr.alin.registration.model.NewsKind;
import fr.alin.registration.port.NewsCursor;
import fr.alin.registration.port.NewsPage;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.UniqueNumberRegistry;

/** Reads the nightly news of every site in use, page by page and outside any transaction; a silent one keeps no other. */
@ApplicationScoped
public class SiteNews {

    private static final Logger LOG = Logger.getLogger(SiteNews.class.getName());

    @Inject
    UniqueNumberRegistry registry;

    @Inject
    SiteCircuits circuits;

    @Inject
    SiteNewsTransactions steps;

    public void readAll() {
        for (var site : steps.sites()) {
            for (var kind : NewsKind.values()) {
                steps.lease(site, kind).ifPresent(from -> read(site, kind, from));
            }
        }
    }

    private void read(String site, NewsKind kind, NewsCursor from) {
        try {
            var cursor = from;
            var more = true;
            while (more) {
                var page = page(site, kind, cursor);
                more = steps.take(site, kind, cursor, page);
                cursor = page.next();
            }
        } catch (SiteUnavailable silent) {
            LOG.log(Level.WARNING, "The news of a site are read on later. {0}", silent.getMessage());
            steps.release(site, kind);
        }
    }

    private NewsPage page(String site, NewsKind kind, NewsCursor cursor) {
        return circuits.ask(
                site,
                () -> kind == NewsKind.DALO ? registry.daloSince(site, cursor) : registry.struckOffSince(site, cursor));
    }
}
