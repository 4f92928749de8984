package fr.alin.integration.partners.site;

import fr.alin.integration.partners.page.PageHtml;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.registry.Site;
import fr.alin.integration.partners.registry.SiteCommune;
import fr.alin.integration.partners.registry.SiteDepartment;

/** The page layout of a registration site, with the handbook's menu. */
final class SiteFrame {

    private SiteFrame() {}

    static String address(Site site) {
        return "/sites/" + site.code();
    }

    static Reply page(Site site, String title, String content) {
        String home = address(site);
        return Reply.html("""
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s – Ma demande de logement social</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/site.css">
                </head>
                <body class="%2$s">
                <a class="skip" href="#content">Aller au contenu</a>
                <header>
                <p class="demo">Démonstration : ce site tient lieu de %3$s, et seul AL'in le lit.</p>
                <div class="bar">
                <p class="owner"><span>République française</span><span>L'Union sociale pour l'habitat</span></p>
                <p class="brand"><a href="%4$s">Ma demande de logement social</a></p>
                <p class="enter"><a class="button" href="%4$s/sign-in">M'inscrire / me connecter</a></p>
                </div>
                <nav aria-label="Menu"><ul>
                <li><a href="%4$s/create">Créer une demande</a></li>
                <li><a href="%4$s/sign-in">Gérer ma demande</a></li>
                <li><a href="%4$s#how">Comment ça marche ?</a></li>
                <li><a href="%4$s#eligible">Suis-je éligible ?</a></li>
                <li><a href="%4$s#offers">Offres par commune</a></li>
                </ul></nav>
                </header>
                <main id="content">%5$s</main>
                <footer><p>%3$s · doublure pour la démonstration d'AL'in</p></footer>
                </body>
                </html>
                """.formatted(
                        PageHtml.text(title),
                        site.isNational() ? "national" : "local",
                        PageHtml.text(site.label()),
                        home,
                        content));
    }

    static String refused(String sentence) {
        return "<p class=\"alert\" role=\"alert\">%s</p>".formatted(PageHtml.text(sentence));
    }

    static String done(String sentence) {
        return "<p class=\"done\" role=\"status\">%s</p>".formatted(PageHtml.text(sentence));
    }

    /** The communes of the site's departments, for commune fields. */
    static String communes(Site site) {
        StringBuilder list = new StringBuilder("<datalist id=\"communes\">");
        site.departments().stream()
                .map(SiteDepartment::code)
                .flatMap(code -> SiteCommune.in(code).stream())
                .forEach(commune -> list.append(
                        "<option value=\"%s\"></option>".formatted(PageHtml.text(SiteCommune.label(commune.code())))));
        return list.append("</datalist>").toString();
    }
}
