package fr.alin.registration.port;

import fr.alin.reference.view.RegistrationSite;
import fr.alin.shared.model.UniqueNumber;

/** The registration sites: each knows the unique numbers of its territories. Never called inside a transaction. */
public interface UniqueNumberRegistry {

    /**
     * Asks a site what it knows of a number; an answer about another number is refused.
     *
     * @param site the site of the number's territory, as of today
     * @throws SiteUnavailable when the site is not connected, down, slow or unintelligible
     */
    SiteAnswer ask(RegistrationSite site, UniqueNumber number);

    /**
     * One page of the applications struck off at a site, or taken back on its list, since the cursor.
     *
     * @throws SiteUnavailable when the site is not connected, down, slow or unintelligible
     */
    NewsPage struckOffSince(String siteCode, NewsCursor after);

    /**
     * One page of the applications whose applicants were given priority (DALO) since the cursor.
     *
     * @throws SiteUnavailable when the site is not connected, down, slow or unintelligible
     */
    NewsPage daloSince(String siteCode, NewsCursor after);
}
