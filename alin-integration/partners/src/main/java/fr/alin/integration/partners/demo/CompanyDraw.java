package fr.alin.integration.partners.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.alin.integration.partners.company.Company;
import fr.alin.integration.partners.company.Company.HousingPolicy;

/** The companies behind the employers that the registration sites know: most of them, each with a policy of its own. */
public final class CompanyDraw {

    private static final List<String> ALL = List.of("ANONYMOUS", "LIMITED", "FULL");

    private final Towns towns;

    public CompanyDraw(Towns towns) {
        this.towns = towns;
    }

    /** By SIRET; one in ten establishments is unknown to the directory, as new and foreign ones are. */
    public Map<String, Company> all() {
        Map<String, Company> companies = new LinkedHashMap<>();
        handbook().forEach(company -> companies.put(company.siret(), company));
        new ProfileDraw(towns)
                .all().stream()
                        .flatMap(profile -> Stream.of(profile.applicant(), profile.coApplicant()))
                        .filter(person -> person != null && person.siret() != null)
                        .forEach(person -> drawn(person, companies));
        return companies;
    }

    /** Anne's, her co-applicant's and a shop's: no criteria; criteria and a code; a temporary work agency. */
    private static List<Company> handbook() {
        return List.of(
                new Company(
                        "82454114802432",
                        "Atelier Lumière",
                        240,
                        false,
                        false,
                        true,
                        "",
                        new HousingPolicy("1", List.of(), ALL, "STANDARD", false, "")),
                new Company(
                        "52103847100012",
                        "Maison de santé des Lilas",
                        1150,
                        false,
                        false,
                        true,
                        "LILAS75",
                        new HousingPolicy(
                                "1",
                                List.of("EMPLOYEE_NUMBER", "ENTRY_DATE"),
                                ALL,
                                "VARIANT_A",
                                true,
                                "Un an d'ancienneté ; priorité aux salariés à plus d'une heure de leur poste.")),
                new Company(
                        "39820617700022",
                        "Comptoir du Ponant",
                        85,
                        false,
                        true,
                        true,
                        "",
                        new HousingPolicy(
                                "1",
                                List.of("PERMANENT_AGENCY_CONTRACT"),
                                List.of("ANONYMOUS", "LIMITED"),
                                "VARIANT_B",
                                false,
                                "")));
    }

    private static void drawn(Profile.Person person, Map<String, Company> companies) {
        Draw draw = new Draw("company" + person.siret(), 1);
        if (draw.percent(90)) {
            companies.putIfAbsent(person.siret(), company(person, draw));
        }
    }

    private static Company company(Profile.Person person, Draw draw) {
        boolean agency = draw.percent(10);
        boolean criteria = draw.percent(25);
        return new Company(
                person.siret(),
                person.employer(),
                List.of(draw.between(3, 9), draw.between(10, 49), draw.between(50, 1900))
                        .get(draw.weighted(8, 32, 60)),
                draw.percent(5),
                agency,
                draw.percent(92),
                draw.percent(20) ? "E%05d".formatted(draw.between(0, 99_999)) : "",
                new HousingPolicy(
                        "1",
                        draw.oneOf(List.of(
                                List.<String>of(),
                                List.of("EMPLOYEE_NUMBER"),
                                List.of("EMPLOYEE_NUMBER", "ENTRY_DATE"),
                                agency ? List.of("PERMANENT_AGENCY_CONTRACT") : List.of("SEVERAL_EMPLOYERS"))),
                        draw.oneOf(List.of(ALL, ALL, List.of("ANONYMOUS", "LIMITED"), List.of("ANONYMOUS", "FULL"))),
                        criteria ? "VARIANT_A" : draw.oneOf(List.of("STANDARD", "STANDARD", "VARIANT_B")),
                        criteria,
                        criteria ? "Six mois d'ancienneté au jour de la demande." : ""));
    }
}
