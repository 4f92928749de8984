package fr.alin.integration.partners.site;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.integration.partners.page.PageHtml;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WebServer;
import fr.alin.integration.partners.page.WrongValue;
import fr.alin.integration.partners.registry.ApplicationActions;
import fr.alin.integration.partners.registry.Registrations;
import fr.alin.integration.partners.registry.Site;

/**
 * Pages of one application: view, edit by section, renew, delete, merge. Browsers must sign in; tests, which do not
 * accept HTML, use the same URLs with JSON.
 */
final class ApplicationPages {

    private static final String ONE = "/sites/{site}/applications/{number}";

    private final Registrations registrations;
    private final Sessions sessions;
    private final ApplicationActions actions;
    private final Sections sections;

    ApplicationPages(Registrations registrations, Sessions sessions) {
        this.registrations = registrations;
        this.sessions = sessions;
        actions = new ApplicationActions(registrations);
        sections = new Sections(registrations.clock());
    }

    private record Visit(Request request, Site site, DemandeLogement application) {

        String number() {
            return application.getNumUnique();
        }

        String address() {
            return SiteFrame.address(site) + "/applications/" + number();
        }
    }

    void register(WebServer server) {
        server.at("GET", ONE, with(this::show))
                .at("POST", ONE + "/renew", with(visit -> done(visit, "renewed", actions.renew(visit.number()))))
                .at("GET", ONE + "/delete", with(this::askToDelete))
                .at("POST", ONE + "/delete", with(this::delete))
                .at(
                        "POST",
                        ONE + "/reactivate",
                        with(visit -> done(visit, "reactivated", actions.reactivate(visit.number()))))
                .at(
                        "POST",
                        ONE + "/merge",
                        with(visit -> done(visit, "merged", actions.merge(visit.request(), visit.number()))))
                .at("GET", ONE + "/{section}", with(visit -> section(visit, Optional.empty(), "")))
                .at("POST", ONE + "/{section}", with(this::change));
    }

    private Function<Request, Reply> with(Function<Visit, Reply> page) {
        return request -> Site.of(request.pathParameter("site"))
                .flatMap(site -> registrations
                        .copy(request.pathParameter("number").toUpperCase(Locale.ROOT))
                        .filter(application ->
                                Site.holding(application.getNumUnique()).equals(site))
                        .map(application -> new Visit(request, site, application)))
                .map(visit -> requireSession(visit, page))
                .orElseGet(Reply::notFound);
    }

    private Reply requireSession(Visit visit, Function<Visit, Reply> page) {
        if (visit.request().wantsHtml() && !sessions.isOpen(visit.request(), visit.number())) {
            return Reply.seeOther(SiteFrame.address(visit.site()) + "/sign-in?number=" + visit.number());
        }
        return page.apply(visit);
    }

    private Reply show(Visit visit) {
        if (!visit.request().wantsHtml()) {
            return Reply.json(asData(visit.application()));
        }
        DemandeLogement application = visit.application();
        StringBuilder html = new StringBuilder("<h1>Ma demande %s</h1>".formatted(PageHtml.text(visit.number())));
        visit.request()
                .value("done")
                .ifPresent(what -> html.append(SiteFrame.done(ApplicationLifecycle.confirmation(what))));
        html.append(ApplicationLifecycle.html(visit.address(), application, registrations.today()));
        html.append("<div class=\"sections\">");
        sections.all()
                .forEach(section -> html.append("<section><h2>%s</h2>%s<p>%s</p></section>"
                        .formatted(
                                PageHtml.text(section.title()),
                                section.shown(application),
                                "<a class=\"button second\" href=\"%s/%s\">Modifier<span class=\"hidden\"> : %s</span></a>"
                                        .formatted(visit.address(), section.key(), PageHtml.text(section.title())))));
        html.append("</div>");
        html.append(PageHtml.form("post", SiteFrame.address(visit.site()) + "/sign-out", "", "Me déconnecter"));
        return SiteFrame.page(visit.site(), "Ma demande", html.toString());
    }

    private Reply section(Visit visit, Optional<Request> refused, String problem) {
        return sections.find(visit.request().pathParameter("section"))
                .map(section -> SiteFrame.page(
                        visit.site(),
                        section.title(),
                        "<p>" + PageHtml.link(visit.address(), "← Ma demande") + "</p><h1>"
                                + PageHtml.text(section.title())
                                + "</h1>" + (problem.isEmpty() ? "" : SiteFrame.refused(problem))
                                + SiteFrame.communes(visit.site())
                                + section.forms(visit.address() + "/" + section.key(), visit.application(), refused)))
                .orElseGet(Reply::notFound);
    }

    private Reply change(Visit visit) {
        Optional<Section> section = sections.find(visit.request().pathParameter("section"));
        if (section.isEmpty()) {
            return Reply.notFound();
        }
        try {
            return done(
                    visit,
                    "saved",
                    registrations.change(visit.number(), copy -> section.get().change(visit.request(), copy)));
        } catch (WrongValue e) {
            if (visit.request().wantsHtml()) {
                return section(visit, Optional.of(visit.request()), e.getMessage());
            }
            throw e;
        }
    }

    private Reply askToDelete(Visit visit) {
        return SiteFrame.page(
                visit.site(),
                "Supprimer ma demande",
                "<p>" + PageHtml.link(visit.address(), "← Ma demande") + "</p><h1>Supprimer ma demande</h1><p>Votre"
                        + " demande sera radiée aujourd'hui (abandon)."
                        + " Vous pourrez la réactiver pendant quelques"
                        + " mois.</p>"
                        + PageHtml.form("post", visit.address() + "/delete", "", "Supprimer ma demande"));
    }

    private Reply delete(Visit visit) {
        return done(visit, "deleted", actions.strikeOff(visit.request(), visit.number()));
    }

    private Reply done(Visit visit, String what, DemandeLogement changed) {
        return visit.request().wantsHtml()
                ? Reply.seeOther(visit.address() + "?done=" + what)
                : Reply.json(asData(registrations.copy(changed.getNumUnique()).orElseThrow()));
    }

    private Map<String, Object> asData(DemandeLogement application) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", application.getNumUnique());
        data.put("status", application.getStatutDemande());
        data.put("createdOn", application.getDateCreationDemande());
        data.put("expiresOn", application.getDateExpiration());
        data.put("replacedBy", application.getNumUniqueRemplacant());
        data.put("sections", sections.asData(application));
        return data;
    }
}
