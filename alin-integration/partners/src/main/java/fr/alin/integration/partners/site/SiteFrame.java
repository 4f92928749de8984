package fr.alin.integration.partners.site;

import fr.alin.integration.partners.registry.Site;

/** Where a registration site has its pages. */
final class SiteFrame {

    private SiteFrame() {}

    static String address(Site site) {
        return "/sites/" + site.code();
    }
}
