package fr.alin.integration.partners.company;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.alin.integration.partners.company.Company.HousingPolicy;
import fr.alin.integration.partners.page.Html;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WrongValue;

/** The fields of a company on its page; a field that a test leaves out keeps its value. */
final class CompanyForm {

    static final List<String> FIELDS =
            List.of("EMPLOYEE_NUMBER", "ENTRY_DATE", "PERMANENT_AGENCY_CONTRACT", "SEVERAL_EMPLOYERS");
    static final List<String> CHOICES = List.of("ANONYMOUS", "LIMITED", "FULL");
    static final List<String> WORDINGS = List.of("STANDARD", "VARIANT_A", "VARIANT_B");

    private CompanyForm() {}

    static Company blank(String siret) {
        return new Company(
                siret,
                "Établissement " + siret,
                50,
                false,
                false,
                true,
                "",
                new HousingPolicy("0", List.of(), CHOICES, "STANDARD", false, ""));
    }

    static String html(Company company) {
        HousingPolicy policy = company.policy();
        return Html.form(
                "post",
                "/companies/" + company.siret(),
                Html.field("Nom", "name", "text", company.name())
                        + Html.field("Salariés", "headcount", "number", company.headcount())
                        + Html.yesNo("Secteur agricole", "agricultural", company.agricultural())
                        + Html.yesNo("Travail temporaire", "temporaryAgency", company.temporaryAgency())
                        + Html.yesNo("Cliente d'Action Logement", "client", company.client())
                        + Html.field("Code entreprise (vide : aucun)", "code", "text", company.code())
                        + Html.ticks("Renseignements obligatoires", "mandatory", same(FIELDS), policy.mandatory())
                        + Html.ticks("Choix laissés aux salariés", "choices", same(CHOICES), policy.choices())
                        + Html.choice("Texte du choix 2", "wording", same(WORDINGS), policy.wording())
                        + Html.yesNo("Validation préalable", "priorValidation", policy.priorValidation())
                        + Html.field("Critères de l'entreprise", "eligibilityText", "text", policy.eligibilityText()),
                "Enregistrer");
    }

    static Company read(Request request, Company before) {
        HousingPolicy policy = before.policy();
        return new Company(
                before.siret(),
                request.value("name").orElse(before.name()),
                Math.max(0, request.number("headcount", before.headcount())),
                flag(request, "agricultural", before.agricultural()),
                flag(request, "temporaryAgency", before.temporaryAgency()),
                flag(request, "client", before.client()),
                request.has("code") ? request.value("code").orElse("") : before.code(),
                new HousingPolicy(
                        next(policy.version()),
                        request.has("mandatory") ? known(request, "mandatory", FIELDS) : policy.mandatory(),
                        request.has("choices") ? known(request, "choices", CHOICES) : policy.choices(),
                        one(request, policy.wording()),
                        flag(request, "priorValidation", policy.priorValidation()),
                        request.has("eligibilityText")
                                ? request.value("eligibilityText").orElse("")
                                : policy.eligibilityText()));
    }

    private static boolean flag(Request request, String name, boolean before) {
        return request.value(name).map("true"::equals).orElse(before);
    }

    private static String one(Request request, String before) {
        String wording = request.value("wording").orElse(before);
        if (!WORDINGS.contains(wording)) {
            throw new WrongValue("wording : " + String.join(", ", WORDINGS));
        }
        return wording;
    }

    private static List<String> known(Request request, String name, List<String> allowed) {
        List<String> given = request.values(name);
        if (!allowed.containsAll(given)) {
            throw new WrongValue(name + " : " + String.join(", ", allowed));
        }
        return given;
    }

    /** Versions count from 1 upwards; whoever agreed to an older one agreed to other words. */
    private static String next(String version) {
        return String.valueOf(Integer.parseInt(version) + 1);
    }

    private static Map<String, String> same(List<String> codes) {
        Map<String, String> choices = new LinkedHashMap<>();
        codes.forEach(code -> choices.put(code, code));
        return choices;
    }
}
