package fr.alin.integration.partners.company;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.alin.integration.partners.company.DirectoryCompany.HousingPolicy;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WrongValue;

/** The form of a company; fields missing from the request keep their value. */
final class CompanyForm {

    static final Map<String, String> FIELDS = labels(
            "EMPLOYEE_NUMBER=matricule",
            "ENTRY_DATE=date d'entrée",
            "PERMANENT_AGENCY_CONTRACT=CDII oui ou non",
            "SEVERAL_EMPLOYERS=plusieurs employeurs oui ou non");
    static final Map<String, String> CHOICES = labels(
            "ANONYMOUS=1 – rester anonyme",
            "LIMITED=2 – profiter de la politique logement",
            "FULL=3 – toute la demande");
    static final Map<String, String> WORDINGS = labels(
            "STANDARD=texte habituel",
            "VARIANT_A=variante A : critères et validation préalable",
            "VARIANT_B=variante B");

    private CompanyForm() {}

    static DirectoryCompany blank(String siret) {
        return new DirectoryCompany(
                siret,
                "Établissement " + siret,
                50,
                false,
                false,
                true,
                "",
                new HousingPolicy("0", List.of(), List.copyOf(CHOICES.keySet()), "STANDARD", false, ""));
    }

    static DirectoryCompany read(Request request, DirectoryCompany before) {
        HousingPolicy policy = before.policy();
        return new DirectoryCompany(
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
        if (!WORDINGS.containsKey(wording)) {
            throw new WrongValue("wording : " + String.join(", ", WORDINGS.keySet()));
        }
        return wording;
    }

    private static List<String> known(Request request, String name, Map<String, String> allowed) {
        List<String> given = request.values(name);
        if (!allowed.keySet().containsAll(given)) {
            throw new WrongValue(name + " : " + String.join(", ", allowed.keySet()));
        }
        return given;
    }

    /** Versions count from 1. A new version requires a new consent. */
    private static String next(String version) {
        return String.valueOf(Integer.parseInt(version) + 1);
    }

    private static Map<String, String> labels(String... entries) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String entry : entries) {
            int cut = entry.indexOf('=');
            labels.put(entry.substring(0, cut), entry.substring(cut + 1));
        }
        return labels;
    }
}
