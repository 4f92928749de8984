package fr.alin.integration.registry;

import fr.alin.reference.view.SiteConnection;
import fr.alin.registration.port.NewsCursor;
import fr.alin.registration.port.NewsPage;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.model.UniqueNumber;

/**
 * A protocol for registration sites. The adapter of a site is chosen by its current row in {@code
 * registration_site_connection}, so a new protocol is one class here. Each method throws {@code SiteUnavailable} when
 * the site gives no usable answer.
 */
public interface RegistrationSiteAdapter {

    /** The name of this adapter in {@code registration_site_connection}. */
    String protocol();

    SiteAnswer ask(SiteConnection site, UniqueNumber number);

    NewsPage struckOffSince(SiteConnection site, NewsCursor after);

    NewsPage daloSince(SiteConnection site, NewsCursor after);
}
