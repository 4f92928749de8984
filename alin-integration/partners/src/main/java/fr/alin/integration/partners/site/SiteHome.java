package fr.alin.integration.partners.site;

import java.util.stream.Collectors;

import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.registry.Site;
import fr.alin.integration.partners.registry.SiteDepartment;

/** Home page of a registration site. */
final class SiteHome {

    private SiteHome() {}

    static Reply page(Site site) {
        String departments =
                site.departments().stream().map(SiteDepartment::label).collect(Collectors.joining(" · "));
        return Reply.page(html -> JtehomeGenerated.render(html, null, site, departments));
    }
}
