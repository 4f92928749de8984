package fr.alin.registration.port;

import fr.alin.shared.model.UniqueNumber;

/** The registration sites: each knows the unique numbers of its territories. Never called inside a transaction. */
public interface UniqueNumberRegistry {

    /**
     * Asks the site of the number's territory what it knows of the number.
     *
     * @throws SiteUnavailable when the site is not connected, down, slow or unintelligible
     */
    SiteAnswer ask(UniqueNumber number);

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
