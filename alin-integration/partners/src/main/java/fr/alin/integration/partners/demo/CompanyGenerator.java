package fr.alin.integration.partners.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.alin.integration.partners.company.DirectoryCompany;
import fr.alin.integration.partners.company.DirectoryCompany.HousingPolicy;

/** Generates the companies of the applicants' employers, most of them with their own policy. */
public final class CompanyGenerator {

    private static final List<String> ALL = List.of("ANONYMOUS", "LIMITED", "FULL");

    private final Towns towns;

    public CompanyGenerator(Towns towns) {
        this.towns = towns;
    }

    /** By SIRET. One in ten establishments is missing, like new and foreign ones in reality. */
    public Map<String, DirectoryCompany> all() {
        Map<String, DirectoryCompany> companies = new LinkedHashMap<>();
        handbook().forEach(company -> companies.put(company.siret(), company));
        new ProfileGenerator(towns)
                .all().stream()
                        .flatMap(profile -> Stream.of(profile.applicant(), profile.coApplicant()))
                        .filter(person -> person != null && person.siret() != null)
                        .forEach(person -> generated(person, companies));
        return companies;
    }

    /** Without criteria (Anne's), with criteria and a code (her co-applicant's), and a temporary work agency. */
    private static List<DirectoryCompany> handbook() {
        return List.of(
                new DirectoryCompany(
                        "82454114802432",
                        "Atelier Lumière",
                        240,
                        false,
                        false,
                        true,
                        "",
                        new HousingPolicy("1", List.of(), ALL, "STANDARD", false, "")),
                new DirectoryCompany(
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
                new DirectoryCompany(
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

    private static void generated(Profile.Person person, Map<String, DirectoryCompany> companies) {
        SeededRandom random = new SeededRandom("company" + person.siret(), 1);
        if (random.percent(90)) {
            companies.putIfAbsent(person.siret(), company(person, random));
        }
    }

    private static DirectoryCompany company(Profile.Person person, SeededRandom random) {
        boolean agency = random.percent(10);
        boolean criteria = random.percent(25);
        return new DirectoryCompany(
                person.siret(),
                person.employer(),
                List.of(random.between(3, 9), random.between(10, 49), random.between(50, 1900))
                        .get(random.weighted(8, 32, 60)),
                random.percent(5),
                agency,
                random.percent(92),
                random.percent(20) ? "E%05d".formatted(random.between(0, 99_999)) : "",
                new HousingPolicy(
                        "1",
                        random.oneOf(List.of(
                                List.<String>of(),
                                List.of("EMPLOYEE_NUMBER"),
                                List.of("EMPLOYEE_NUMBER", "ENTRY_DATE"),
                                agency ? List.of("PERMANENT_AGENCY_CONTRACT") : List.of("SEVERAL_EMPLOYERS"))),
                        random.oneOf(List.of(ALL, ALL, List.of("ANONYMOUS", "LIMITED"), List.of("ANONYMOUS", "FULL"))),
                        criteria ? "VARIANT_A" : random.oneOf(List.of("STANDARD", "STANDARD", "VARIANT_B")),
                        criteria,
                        criteria ? "Six mois d'ancienneté au jour de la demande." : ""));
    }
}
