package fr.alin.registration.port;

import fr.alin.reference.view.RegistrationSite;
import fr.alin.shared.model.UniqueNumber;

/** The registration sites; each manages the unique numbers of its territories. Do not call inside a transaction. */
public interface UniqueNumberRegistry {

    /**
     * Asks a site about a number. An answer about another number is refused.
     *
     * @param site the site of the number's territory, as of today
     * @throws SiteUnavailable when the site is not connected, down, slow or unintelligible
     */
    SiteAnswer ask(RegistrationSite site, UniqueNumber number);

    /**
     * One page of the applications struck off or reinstated since the cursor.
     *
     * @throws SiteUnavailable when the site is not connected, down, slow or unintelligible
     */
    NewsPage struckOffSince(String siteCode, NewsCursor after);

    /**
     * One page of the applications that were given priority (DALO) since the cursor.
     *
     * @throws SiteUnavailable when the site is not connected, down, slow or unintelligible
     */
    NewsPage daloSince(String siteCode, NewsCursor after);
}
