package fr.alin.integration.partners.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;
import fr.alin.integration.partners.behaviour.BehaviourForm;
import fr.alin.integration.partners.page.PageHtml;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WebServer;

/** Pages of the registration sites' staff: search, view and change applications. */
public final class RegistryPages {

    private static final int PAGE_SIZE = 50;
    private static final String ONE = "/registration/applications/{number}";

    private final Registrations registrations;
    private final ApplicationActions actions;

    public RegistryPages(Registrations registrations) {
        this.registrations = registrations;
        actions = new ApplicationActions(registrations);
    }

    public void register(WebServer server) {
        server.at("GET", "/registration", this::list)
                .at("GET", "/registration/applications.json", this::asData)
                .at("POST", "/registration/invented", this::addBenchApplications)
                .at("GET", ONE, request -> with(request, this::show))
                .at("POST", ONE, by(actions::change))
                .at("POST", ONE + "/strike-off", by(actions::strikeOff))
                .at("POST", ONE + "/reactivate", by((r, number) -> actions.reactivate(number)))
                .at("POST", ONE + "/renew", by((r, number) -> actions.renew(number)))
                .at("POST", ONE + "/part", by((r, number) -> actions.separate(number)))
                .at("POST", ONE + "/dalo", by(actions::recognise))
                .at("POST", ONE + "/merge", by(actions::merge));
        for (Site site : Site.all()) {
            String path = "/registration/" + site.key() + "/behaviour";
            server.addPageContext(path);
            server.at("GET", path, request -> Reply.json(BehaviourForm.asData(registrations.behaviour(site))));
            server.at("POST", path, request -> {
                BehaviourForm.read(request, registrations.behaviour(site));
                return request.done(
                        "/registration?site=" + site.key(), BehaviourForm.asData(registrations.behaviour(site)));
            });
        }
    }

    /** Used by the bench only. */
    private Reply addBenchApplications(Request request) {
        registrations.addBenchApplications();
        return request.done("/registration", Map.of("desk", BenchApplications.DESK));
    }

    private static Site site(Request request) {
        return request.value("site").flatMap(Site::of).orElse(Site.NATIONAL);
    }

    private Reply list(Request request) {
        Site site = site(request);
        String text = request.value("q").orElse("");
        List<DemandeLogement> found = registrations.search(site, text);
        int first = Math.max(0, request.number("first", 0));
        List<List<String>> rows = found.stream()
                .skip(first)
                .limit(PAGE_SIZE)
                .map(RegistryPages::row)
                .toList();
        Map<String, String> sites = new LinkedHashMap<>();
        for (Site one : Site.all()) {
            sites.put(one.key(), one.title());
        }
        String search = PageHtml.form(
                "get",
                "/registration",
                PageHtml.choice("Site", "site", sites, site.key())
                        + PageHtml.field("Numéro, nom ou courriel", "q", "text", text),
                "Chercher");
        String more = found.size() > first + PAGE_SIZE
                ? "<p>"
                        + PageHtml.link(
                                "/registration?site=%s&q=%s&first=%d".formatted(site.key(), text, first + PAGE_SIZE),
                                "Suite")
                        + "</p>"
                : "";
        return Reply.page(
                "Sites d'enregistrement",
                "<h1>Sites d'enregistrement</h1><h2>" + site.title() + "</h2><p>"
                        + PageHtml.link("/sites/" + site.code(), "Ouvrir ce site, comme un demandeur") + "</p>"
                        + BehaviourForm.html(
                                "/registration/" + site.key() + "/behaviour", registrations.behaviour(site))
                        + "<h2>Demandes enregistrées</h2>" + search
                        + PageHtml.table(
                                "%d demande(s)".formatted(found.size()),
                                List.of("Numéro unique", "Demandeur", "Courriel", "État"),
                                rows)
                        + more);
    }

    private static List<String> row(DemandeLogement application) {
        Demandeur person = application.getPersonnePhysique().getDemandeur();
        return List.of(
                PageHtml.link("/registration/applications/" + application.getNumUnique(), application.getNumUnique()),
                PageHtml.text(person.getPrenom() + " " + person.getNom()),
                PageHtml.text(person.getMel() == null ? "(aucun)" : person.getMel()),
                PageHtml.text(application.getStatutDemande()));
    }

    private Reply asData(Request request) {
        return Reply.json(registrations.search(site(request), request.value("q").orElse("")).stream()
                .map(application -> RegisteredApplicationText.asData(application))
                .toList());
    }

    private Reply show(Request request, DemandeLogement application) {
        return Reply.page(
                application.getNumUnique(),
                "<p>" + PageHtml.link("/registration", "← Sites d'enregistrement") + "</p><h1>"
                        + PageHtml.text(application.getNumUnique()) + "</h1>"
                        + RegisteredApplicationText.facts(application)
                        + ApplicationActionForms.of(application));
    }

    private Function<Request, Reply> by(BiFunction<Request, String, DemandeLogement> act) {
        return request -> with(request, (r, application) -> done(r, act.apply(r, application.getNumUnique())));
    }

    private static Reply done(Request request, DemandeLogement changed) {
        return request.done(
                "/registration/applications/" + changed.getNumUnique(), RegisteredApplicationText.asData(changed));
    }

    private Reply with(Request request, BiFunction<Request, DemandeLogement, Reply> page) {
        return registrations
                .find(request.pathParameter("number"))
                .map(application -> page.apply(request, application))
                .orElseGet(Reply::notFound);
    }
}
