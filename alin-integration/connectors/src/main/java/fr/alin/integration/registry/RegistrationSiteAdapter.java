package fr.alin.integration.registry;

import fr.alin.reference.view.SiteConnection;
import fr.alin.registration.port.NewsCursor;
import fr.alin.registration.port.NewsPage;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.model.UniqueNumber;

/**
 * One way to talk to a registration site. A site is reached by the adapter that its row of the day names, so a new way
 * is one class here and one row in {@code registration_site_connection}. Each method throws {@code SiteUnavailable} when
 * the site gives no usable answer.
 */
public interface RegistrationSiteAdapter {

    /** The name by which rows choose this adapter. */
    String protocol();

    SiteAnswer ask(SiteConnection site, UniqueNumber number);

    NewsPage struckOffSince(SiteConnection site, NewsCursor after);

    NewsPage daloSince(SiteConnection site, NewsCursor after);
}
