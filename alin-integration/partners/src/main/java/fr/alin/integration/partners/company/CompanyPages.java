package fr.alin.integration.partners.company;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import fr.alin.integration.partners.behaviour.BehaviourForm;
import fr.alin.integration.partners.behaviour.BehaviourSwitch;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WebServer;
import fr.alin.integration.partners.page.WrongValue;

/** Pages of the company directory: search, change and add companies, set the directory's behaviour. */
public final class CompanyPages {

    private static final int PAGE_SIZE = 50;
    private static final Pattern SIRET = Pattern.compile("[0-9]{14}");

    private final Companies companies;
    private final BehaviourSwitch behaviour = new BehaviourSwitch();
    private final DirectoryApi api;

    /** @param key the key AL'in must send; if empty, every call is refused */
    public CompanyPages(Companies companies, String key) {
        this.companies = companies;
        api = new DirectoryApi(companies, behaviour, key);
    }

    public void register(WebServer server) {
        server.at("GET", "/companies", this::list)
                .at("GET", "/companies/behaviour", request -> Reply.json(BehaviourForm.asData(behaviour)))
                .at("POST", "/companies/behaviour", this::changeBehaviour)
                .at("POST", "/companies", this::add)
                .at("GET", "/companies/{siret}", request -> request.wantsHtml() ? show(request) : api.find(request))
                .at("POST", "/companies/{siret}", this::change)
                .at("POST", "/companies/{siret}/code-checks", api::check);
    }

    private Reply changeBehaviour(Request request) {
        BehaviourForm.read(request, behaviour);
        return request.done("/companies", BehaviourForm.asData(behaviour));
    }

    private Reply list(Request request) {
        String text = request.value("q").orElse("");
        List<DirectoryCompany> found = new ArrayList<>(companies.search(text));
        if (!request.wantsHtml() && request.has("json")) {
            return Reply.json(found.stream().map(DirectoryCompany::asData).toList());
        }
        var shown = found.stream().limit(PAGE_SIZE).toList();
        return Reply.page(html -> JtelistGenerated.render(html, null, behaviour, shown, found.size(), text));
    }

    private Reply show(Request request) {
        return companies
                .find(request.pathParameter("siret"))
                .map(company -> Reply.page(html -> JtecompanyGenerated.render(html, null, company, facts(company))))
                .orElseGet(Reply::notFound);
    }

    private static Map<String, String> facts(DirectoryCompany company) {
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
        return saved(request, CompanyForm.read(request, CompanyForm.blank(siret)));
    }

    private Reply change(Request request) {
        return companies
                .find(request.pathParameter("siret"))
                .map(company -> saved(request, CompanyForm.read(request, company)))
                .orElseGet(Reply::notFound);
    }

    private Reply saved(Request request, DirectoryCompany company) {
        companies.save(company);
        return request.done("/companies/" + company.siret(), company.asData());
    }
}
