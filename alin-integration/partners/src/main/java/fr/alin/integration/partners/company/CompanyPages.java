package fr.alin.integration.partners.company;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import fr.alin.integration.partners.behaviour.Mood;
import fr.alin.integration.partners.behaviour.MoodForm;
import fr.alin.integration.partners.page.Html;
import fr.alin.integration.partners.page.HttpDoor;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WrongValue;

/** The company directory in a browser: look for a company, change it, add one, change the directory's mood. */
public final class CompanyPages {

    private static final int A_PAGE = 50;
    private static final Pattern SIRET = Pattern.compile("[0-9]{14}");

    private final Companies companies;
    private final Mood mood = new Mood();
    private final DirectoryDoor machine;

    /** @param key what AL'in must show at the machine door; without one nobody is let in */
    public CompanyPages(Companies companies, String key) {
        this.companies = companies;
        machine = new DirectoryDoor(companies, mood, key);
    }

    public void register(HttpDoor door) {
        door.at("GET", "/companies", this::list)
                .at("GET", "/companies/behaviour", request -> Reply.json(MoodForm.asData(mood)))
                .at("POST", "/companies/behaviour", this::behave)
                .at("POST", "/companies", this::add)
                .at("GET", "/companies/{siret}", request -> request.wantsHtml() ? show(request) : machine.find(request))
                .at("POST", "/companies/{siret}", this::change)
                .at("POST", "/companies/{siret}/code-checks", machine::check);
    }

    private Reply behave(Request request) {
        MoodForm.read(request, mood);
        return request.done("/companies", MoodForm.asData(mood));
    }

    private Reply list(Request request) {
        String text = request.value("q").orElse("");
        List<Company> found = new ArrayList<>(companies.search(text));
        if (!request.wantsHtml() && request.has("json")) {
            return Reply.json(found.stream().map(Company::asData).toList());
        }
        List<List<String>> rows =
                found.stream().limit(A_PAGE).map(CompanyPages::row).toList();
        return Reply.page(
                "Annuaire des entreprises",
                "<h1>Annuaire des entreprises</h1>"
                        + "<p>Ce qu'Action Logement sait d'un établissement : AL'in le demande à chaque SIRET, en HTTP et JSON.</p>"
                        + MoodForm.html("/companies/behaviour", mood)
                        + "<h2>Entreprises connues</h2>"
                        + Html.form("get", "/companies", Html.field("SIRET ou nom", "q", "search", text), "Chercher")
                        + Html.table(
                                "%d entreprise(s)".formatted(found.size()),
                                List.of("SIRET", "Nom", "Salariés", "Cliente", "Choix laissés"),
                                rows)
                        + "<h2>Ajouter une entreprise</h2>"
                        + Html.form(
                                "post",
                                "/companies",
                                Html.field("SIRET", "siret", "text", "") + Html.field("Nom", "name", "text", ""),
                                "Ajouter"));
    }

    private static List<String> row(Company company) {
        return List.of(
                Html.link("/companies/" + company.siret(), company.siret()),
                Html.text(company.name()),
                String.valueOf(company.headcount()),
                company.client() ? "oui" : "non",
                Html.text(String.join(", ", company.policy().choices())));
    }

    private Reply show(Request request) {
        return companies
                .find(request.part("siret"))
                .map(company -> Reply.page(
                        company.name(),
                        "<p>" + Html.link("/companies", "← Annuaire des entreprises") + "</p><h1>"
                                + Html.text(company.name()) + "</h1>"
                                + Html.facts(facts(company))
                                + "<h2>Modifier</h2>"
                                + CompanyForm.html(company)))
                .orElseGet(Reply::notFound);
    }

    private static Map<String, String> facts(Company company) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("SIRET", company.siret());
        facts.put("Code entreprise", company.codeRequired() ? company.code() : "aucun");
        facts.put("Version de la politique", company.policy().version());
        return facts;
    }

    private Reply add(Request request) {
        String siret = request.value("siret").orElse("").replaceAll("\\s", "");
        if (!SIRET.matcher(siret).matches()) {
            throw new WrongValue("siret : 14 chiffres attendus");
        }
        return kept(request, CompanyForm.read(request, CompanyForm.blank(siret)));
    }

    private Reply change(Request request) {
        return companies
                .find(request.part("siret"))
                .map(company -> kept(request, CompanyForm.read(request, company)))
                .orElseGet(Reply::notFound);
    }

    private Reply kept(Request request, Company company) {
        companies.keep(company);
        return request.done("/companies/" + company.siret(), company.asData());
    }
}
