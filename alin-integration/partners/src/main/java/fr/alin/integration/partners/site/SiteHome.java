package fr.alin.integration.partners.site;

import java.util.stream.Collectors;

import fr.alin.integration.partners.page.PageHtml;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.registry.Site;
import fr.alin.integration.partners.registry.SiteDepartment;

/** Home page of a registration site: create or open an application, and three facts. */
final class SiteHome {

    private SiteHome() {}

    static Reply page(Site site) {
        String home = SiteFrame.address(site);
        String departments =
                site.departments().stream().map(SiteDepartment::label).collect(Collectors.joining(" · "));
        return SiteFrame.page(site, site.label(), """
                <div class="hero">
                <h1>Simple, efficace</h1>
                <p>Une seule demande, un seul numéro, valable auprès de tous les bailleurs du territoire.</p>
                <ul class="doors">
                <li><a href="%1$s/create"><strong>Je crée une demande</strong> <span>et je reçois mon numéro unique</span></a></li>
                <li><a href="%1$s/sign-in"><strong>Je gère ma demande</strong> <span>mettre à jour, prolonger ou supprimer ma demande</span></a></li>
                </ul>
                </div>
                <section id="how"><h2>Comment ça marche ?</h2>
                <p>Vous remplissez le formulaire, vous déposez vos pièces justificatives, vous recevez un numéro unique. La
                demande vaut un an : ce site vous demande de la renouveler avant cette date.</p></section>
                <section id="eligible"><h2>Suis-je éligible ?</h2>
                <p>Il faut séjourner régulièrement en France et ne pas dépasser les plafonds de ressources, qui dépendent de
                la composition du foyer et de la commune.</p></section>
                <section id="offers"><h2>Offres par commune</h2>
                <p>Les logements se demandent auprès des réservataires ; les salariés du privé les trouvent sur AL'in avec
                leur numéro unique.</p></section>
                <details><summary>Départements de ce site</summary><p>%2$s</p></details>
                """.formatted(home, PageHtml.text(departments)));
    }
}
