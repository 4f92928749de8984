package fr.alin.integration.partners.site;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import fr.alin.contract.registry.DemandeLogement;
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
        String done = visit.request().value("done").orElse(null);
        var facts = ApplicationLifecycle.facts(application, registrations.today());
        return Reply.page(html -> JteapplicationGenerated.render(
                html, null, visit.site(), visit.address(), application, done, facts, sections.all()));
    }

    private Reply section(Visit visit, Optional<Request> refused, String problem) {
        return sections.find(visit.request().pathParameter("section"))
                .map(section -> Reply.page(html -> JtesectionGenerated.render(
                        html,
                        null,
                        visit.site(),
                        visit.address(),
                        section.key(),
                        section.title(),
                        problem,
                        section.forms(visit.application(), refused))))
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
        return Reply.page(html -> JtedeleteGenerated.render(html, null, visit.site(), visit.address()));
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
