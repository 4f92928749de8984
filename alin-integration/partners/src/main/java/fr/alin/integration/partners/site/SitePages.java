package fr.alin.integration.partners.site;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WebServer;
import fr.alin.integration.partners.page.WrongValue;
import fr.alin.integration.partners.registry.Registrations;
import fr.alin.integration.partners.registry.Site;
import fr.alin.integration.partners.registry.SiteDepartment;

/** Public pages of a registration site: home, new application, sign-in. */
public final class SitePages {

    private static final String SITE = "/sites/{site}";

    private final Registrations registrations;
    private final Sessions sessions = new Sessions();

    public SitePages(Registrations registrations) {
        this.registrations = registrations;
    }

    public void register(WebServer server) {
        server.at("GET", "/sites", request -> Reply.seeOther("/registration"))
                .at("GET", SITE, at((request, site) -> SiteHome.page(site)))
                .at("GET", SITE + "/create", at((request, site) -> creation(site, Optional.empty(), "")))
                .at("POST", SITE + "/create", at(this::create))
                .at("GET", SITE + "/sign-in", at((request, site) -> signInPage(site, numberOf(request), "")))
                .at("POST", SITE + "/sign-in", at(this::signIn))
                .at(
                        "POST",
                        SITE + "/sign-out",
                        at((request, site) -> sessions.close(request, Reply.seeOther(SiteFrame.address(site)))));
        new ApplicationPages(registrations, sessions).register(server);
    }

    private static Function<Request, Reply> at(BiFunction<Request, Site, Reply> page) {
        return request -> Site.of(request.pathParameter("site"))
                .map(site -> page.apply(request, site))
                .orElseGet(Reply::notFound);
    }

    private static String numberOf(Request request) {
        return request.value("number").orElse("");
    }

    private Reply creation(Site site, Optional<Request> refused, String problem) {
        Map<String, String> departments = new LinkedHashMap<>();
        site.departments().forEach(department -> departments.put(department.code(), department.label()));
        String chosen = refused.flatMap(request -> request.value("department")).orElse("");
        var inputs = Section.inputs(NewApplication.fields(), NewApplication.blank(), refused);
        return Reply.page(html -> JtecreateGenerated.render(html, null, site, problem, departments, chosen, inputs));
    }

    private Reply create(Request request, Site site) {
        try {
            SiteDepartment department = request.value("department")
                    .flatMap(SiteDepartment::of)
                    .filter(site.departments()::contains)
                    .orElseThrow(() -> new WrongValue("Département : choisissez-en un de ce site"));
            String number = keep(NewApplication.from(request, registrations.today()), department);
            String page = SiteFrame.address(site) + "/applications/" + number;
            return request.wantsHtml()
                    ? sessions.open(number, Reply.seeOther(page + "?done=created"))
                    : Reply.json(Map.of("number", number, "page", page));
        } catch (WrongValue e) {
            if (request.wantsHtml()) {
                return creation(site, Optional.of(request), e.getMessage());
            }
            throw e;
        }
    }

    private synchronized String keep(DemandeLogement application, SiteDepartment department) {
        LocalDate today = registrations.today();
        application.setNumUnique(NewApplication.number(
                department, today, number -> registrations.find(number).isPresent()));
        return registrations.add(application).getNumUnique();
    }

    private static Reply signInPage(Site site, String number, String problem) {
        return Reply.page(html -> JtesignInGenerated.render(html, null, site, number, problem));
    }

    private Reply signIn(Request request, Site site) {
        String number = numberOf(request).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        boolean known = registrations
                .find(number)
                .filter(application -> Site.holding(number).equals(site))
                .map(application -> application
                        .getPersonnePhysique()
                        .getDemandeur()
                        .getDateNaissance()
                        .toString())
                .filter(request.value("birthDate").orElse("")::equals)
                .isPresent();
        return known
                ? sessions.open(number, Reply.seeOther(SiteFrame.address(site) + "/applications/" + number))
                : signInPage(
                        site,
                        number,
                        "Aucune demande de ce site ne correspond à ce numéro et à cette date de naissance.");
    }
}
