package fr.alin.integration.partners.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;
import fr.alin.integration.partners.behaviour.MoodForm;
import fr.alin.integration.partners.page.Html;
import fr.alin.integration.partners.page.HttpDoor;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WrongValue;

/** The registration sites in a browser: look for an application, see it, change what a person changes there. */
public final class RegistryPages {

    private static final int A_PAGE = 50;

    private final Registrations registrations;

    public RegistryPages(Registrations registrations) {
        this.registrations = registrations;
    }

    public void register(HttpDoor door) {
        door.at("GET", "/registration", this::list)
                .at("GET", "/registration/applications.json", this::asData)
                .at("GET", "/registration/applications/{number}", request -> with(request, this::show))
                .at("POST", "/registration/applications/{number}", request -> with(request, this::change));
        for (Site site : Site.values()) {
            String path = "/registration/" + site.key() + "/behaviour";
            door.keep(path);
            door.at("GET", path, request -> Reply.json(MoodForm.asData(registrations.mood(site))));
            door.at("POST", path, request -> {
                MoodForm.read(request, registrations.mood(site));
                return request.done("/registration?site=" + site.key(), MoodForm.asData(registrations.mood(site)));
            });
        }
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
        for (Site one : Site.values()) {
            sites.put(one.key(), one.label());
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
                "<h1>Sites d'enregistrement</h1><h2>" + site.label() + "</h2>"
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
        Demandeur person = application.getPersonnePhysique().getDemandeur();
        String action = "/registration/applications/" + application.getNumUnique();
        String fields = Html.field("Courriel enregistré (vide : aucun)", "email", "email", person.getMel())
                + Html.field("Nom", "name", "text", person.getNom())
                + Html.field(
                        "Ressources mensuelles (€)",
                        "income",
                        "number",
                        person.getListeRessourceRecue()
                                .getDetailRessource()
                                .get(0)
                                .getMontant())
                + Html.choice(
                        "État",
                        "status",
                        Map.of("ACTIVE", "Active", "RADIEE", "Radiée"),
                        application.getStatutDemande());
        return Reply.page(
                application.getNumUnique(),
                "<p>" + Html.link("/registration", "← Sites d'enregistrement") + "</p><h1>"
                        + Html.text(application.getNumUnique()) + "</h1>"
                        + RegisteredApplicationText.facts(application)
                        + "<h2>Modifier ma demande</h2>" + Html.form("post", action, fields, "Enregistrer"));
    }

    private Reply change(Request request, DemandeLogement application) {
        Map<String, String> changed = new LinkedHashMap<>();
        if (request.has(HandMadeChanges.EMAIL)) {
            changed.put(
                    HandMadeChanges.EMAIL, request.value(HandMadeChanges.EMAIL).orElse(""));
        }
        request.value(HandMadeChanges.NAME).ifPresent(name -> changed.put(HandMadeChanges.NAME, name));
        request.value(HandMadeChanges.STATUS).ifPresent(status -> {
            if (!List.of("ACTIVE", "RADIEE").contains(status)) {
                throw new WrongValue("status : ACTIVE ou RADIEE");
            }
            changed.put(HandMadeChanges.STATUS, status);
        });
        if (request.has(HandMadeChanges.INCOME)) {
            changed.put(HandMadeChanges.INCOME, String.valueOf(Math.max(0, request.number(HandMadeChanges.INCOME, 0))));
        }
        registrations.change(application.getNumUnique(), changed);
        return request.done(
                "/registration/applications/" + application.getNumUnique(),
                RegisteredApplicationText.asData(application));
    }

    private Reply with(Request request, BiFunction<Request, DemandeLogement, Reply> page) {
        return registrations
                .find(request.part("number"))
                .map(application -> page.apply(request, application))
                .orElseGet(Reply::notFound);
    }
}
