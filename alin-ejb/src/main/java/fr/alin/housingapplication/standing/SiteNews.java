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

/**
 * Reads the nightly news of every site in use, page by page, outside any transaction. A site that fails does not affect
 * others.
 */
@ApplicationScoped
public class SiteNews {

    private static final Logger LOG = Logger.getLogger(SiteNews.class.getName());

    @Inject
    UniqueNumberRegistry registry;

    @Inject
    SiteCircuits circuits;

    @Inject
    SiteNewsTransactions transactions;

    public void readAll() {
        for (var site : transactions.sites()) {
            for (var kind : NewsKind.values()) {
                transactions.lease(site, kind).ifPresent(from -> read(site, kind, from));
            }
        }
    }

    private void read(String site, NewsKind kind, NewsCursor from) {
        try {
            var cursor = from;
            var more = true;
            while (more) {
                var page = page(site, kind, cursor);
                more = transactions.take(site, kind, cursor, page);
                cursor = page.next();
            }
        } catch (SiteUnavailable unavailable) {
            LOG.log(Level.WARNING, "Reading of site news interrupted, will be resumed. {0}", unavailable.getMessage());
            transactions.release(site, kind);
        }
    }

    private NewsPage page(String site, NewsKind kind, NewsCursor cursor) {
        return circuits.ask(
                site,
                () -> kind == NewsKind.DALO ? registry.daloSince(site, cursor) : registry.struckOffSince(site, cursor));
    }
}
