package fr.alin.integration.partners.registry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.integration.partners.behaviour.BehaviourForm;
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
        var shown = found.stream().skip(first).limit(PAGE_SIZE).toList();
        Map<String, String> sites = new LinkedHashMap<>();
        for (Site one : Site.all()) {
            sites.put(one.key(), one.title());
        }
        var next = first + PAGE_SIZE;
        var more = found.size() > next
                ? "/registration?site=%s&q=%s&first=%d"
                        .formatted(site.key(), URLEncoder.encode(text, StandardCharsets.UTF_8), next)
                : null;
        return Reply.page(html -> JtelistGenerated.render(
                html, null, site, sites, registrations.behaviour(site), shown, found.size(), text, more));
    }

    private Reply asData(Request request) {
        return Reply.json(registrations.search(site(request), request.value("q").orElse("")).stream()
                .map(application -> RegisteredApplicationText.asData(application))
                .toList());
    }

    private Reply show(Request request, DemandeLogement application) {
        return Reply.page(html -> JteapplicationGenerated.render(
                html, null, new ApplicationActionForms(application), RegisteredApplicationText.facts(application)));
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
