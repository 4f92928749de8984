package fr.alin.integration.partners.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;
import fr.alin.integration.partners.behaviour.MoodForm;
import fr.alin.integration.partners.page.Html;
import fr.alin.integration.partners.page.HttpDoor;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;

/** The registration sites in a browser: look for an application, see it, change what a person changes there. */
public final class RegistryPages {

    private static final int A_PAGE = 50;
    private static final String ONE = "/registration/applications/{number}";

    private final Registrations registrations;
    private final Clerk clerk;

    public RegistryPages(Registrations registrations) {
        this.registrations = registrations;
        clerk = new Clerk(registrations);
    }

    public void register(HttpDoor door) {
        door.at("GET", "/registration", this::list)
                .at("GET", "/registration/applications.json", this::asData)
                .at("POST", "/registration/invented", this::invent)
                .at("GET", ONE, request -> with(request, this::show))
                .at("POST", ONE, by(clerk::change))
                .at("POST", ONE + "/strike-off", by(clerk::strikeOff))
                .at("POST", ONE + "/reactivate", by((r, number) -> clerk.reactivate(number)))
                .at("POST", ONE + "/renew", by((r, number) -> clerk.renew(number)))
                .at("POST", ONE + "/part", by((r, number) -> clerk.part(number)))
                .at("POST", ONE + "/dalo", by(clerk::recognise))
                .at("POST", ONE + "/merge", by(clerk::merge));
        for (Site site : Site.all()) {
            String path = "/registration/" + site.key() + "/behaviour";
            door.keep(path);
            door.at("GET", path, request -> Reply.json(MoodForm.asData(registrations.mood(site))));
            door.at("POST", path, request -> {
                MoodForm.read(request, registrations.mood(site));
                return request.done("/registration?site=" + site.key(), MoodForm.asData(registrations.mood(site)));
            });
        }
    }

    /** Asked by measurements alone. */
    private Reply invent(Request request) {
        registrations.invent();
        return request.done("/registration", Map.of("desk", InventedApplications.DESK));
    }

    private static Site site(Request request) {
        return request.value("site").flatMap(Site::of).orElse(Site.NATIONAL);
    }

    private Reply list(Request request) {
        Site site = site(request);
        String text = request.value("q").orElse("");
        List<DemandeLogement> found = registrations.search(site, text);
        int first = Math.max(0, request.number("first", 0));
        List<List<String>> rows =
                found.stream().skip(first).limit(A_PAGE).map(RegistryPages::row).toList();
        Map<String, String> sites = new LinkedHashMap<>();
        for (Site one : Site.all()) {
            sites.put(one.key(), one.title());
        }
        String search = Html.form(
                "get",
                "/registration",
                Html.choice("Site", "site", sites, site.key())
                        + Html.field("Numéro, nom ou courriel", "q", "text", text),
                "Chercher");
        String more = found.size() > first + A_PAGE
                ? "<p>"
                        + Html.link(
                                "/registration?site=%s&q=%s&first=%d".formatted(site.key(), text, first + A_PAGE),
                                "Suite")
                        + "</p>"
                : "";
        return Reply.page(
                "Sites d'enregistrement",
                "<h1>Sites d'enregistrement</h1><h2>" + site.title() + "</h2><p>"
                        + Html.link("/sites/" + site.code(), "Ouvrir ce site, comme un demandeur") + "</p>"
                        + MoodForm.html("/registration/" + site.key() + "/behaviour", registrations.mood(site))
                        + "<h2>Demandes enregistrées</h2>" + search
                        + Html.table(
                                "%d demande(s)".formatted(found.size()),
                                List.of("Numéro unique", "Demandeur", "Courriel", "État"),
                                rows)
                        + more);
    }

    private static List<String> row(DemandeLogement application) {
        Demandeur person = application.getPersonnePhysique().getDemandeur();
        return List.of(
                Html.link("/registration/applications/" + application.getNumUnique(), application.getNumUnique()),
                Html.text(person.getPrenom() + " " + person.getNom()),
                Html.text(person.getMel() == null ? "(aucun)" : person.getMel()),
                Html.text(application.getStatutDemande()));
    }

    private Reply asData(Request request) {
        return Reply.json(registrations.search(site(request), request.value("q").orElse("")).stream()
                .map(application -> RegisteredApplicationText.asData(application))
                .toList());
    }

    private Reply show(Request request, DemandeLogement application) {
        return Reply.page(
                application.getNumUnique(),
                "<p>" + Html.link("/registration", "← Sites d'enregistrement") + "</p><h1>"
                        + Html.text(application.getNumUnique()) + "</h1>"
                        + RegisteredApplicationText.facts(application)
                        + ClerkForms.of(application));
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
                .find(request.part("number"))
                .map(application -> page.apply(request, application))
                .orElseGet(Reply::notFound);
    }
}
