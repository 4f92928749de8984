package fr.alin.integration.partners.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Further demonstration households: an adapted home, a priority, each status of an application, other sites. */
final class DemoHouseholds {

    static final String ADAPTED = "1110323104512GDPUB";
    static final String PRIORITY = "1111022207341GDPUB";
    static final String TO_RENEW = "1110121187650G1104";
    static final String NOT_RENEWED = "1111120143321G1226";
    static final String MERGED = "1110220098112G1175";

    static final String DAMAGED_SIRET = "11122211111111";

    private static final List<LocalDate> NO_CHILDREN = List.of();

    private final Towns towns;

    DemoHouseholds(Towns towns) {
        this.towns = towns;
    }

    List<Profile> all() {
        return List.of(adapted(), priority(), toRenew(), notRenewed(), merged(), inDijon(), inStrasbourg());
    }

    /** Expects a child; the husband uses a wheelchair. */
    private Profile adapted() {
        var she = HandbookApplications.person(
                true, "FONTAINE JULIETTE", "1991-04-23", "Comptable", "Atelier Lumière", "82454114802432", 1920);
        var he = HandbookApplications.person(
                false,
                "FONTAINE MARC",
                "1988-09-07",
                "Agent d'accueil",
                "Maison de santé des Lilas",
                "52103847100012",
                1480);
        return profile(
                ADAPTED,
                "2023-03-14",
                she,
                he,
                "M",
                List.of(LocalDate.of(2019, 6, 11)),
                List.of("93048", "93066", "75120"),
                List.of("T3", "T4"),
                "93048");
    }

    /** Unemployed, with a recognised priority, so no company is needed (handbook). */
    private Profile priority() {
        var person = withContract(
                HandbookApplications.person(true, "MARCHAND ROSE", "1983-12-02", "Vendeuse", null, null, 1010), "CHO");
        return profile(
                PRIORITY,
                "2022-10-04",
                person,
                null,
                "D",
                List.of(LocalDate.of(2013, 1, 30)),
                List.of("94028", "94041"),
                List.of("T2", "T3"),
                "94041");
    }

    private Profile toRenew() {
        var person = HandbookApplications.person(
                false, "GAUTHIER PAUL", "1986-10-15", "Magasinier", "Comptoir du Ponant", "39820617700022", 1710);
        return profile(
                TO_RENEW, "2021-01-20", person, null, "C", NO_CHILDREN, List.of("92012"), List.of("T1", "T2"), "92012");
    }

    private Profile notRenewed() {
        var person = HandbookApplications.person(
                true, "HENRY EMMA", "1995-03-28", "Serveuse", "Atelier Lumière", "82454114802432", 1560);
        return profile(
                NOT_RENEWED,
                "2020-11-02",
                person,
                null,
                "C",
                NO_CHILDREN,
                List.of("75119"),
                List.of("T1", "T2"),
                "75119");
    }

    /** The handbook's single man had an earlier number, which was merged into this one. */
    private Profile merged() {
        var person = HandbookApplications.person(
                false,
                "LEROY HUGO",
                "1994-02-11",
                "Aide-soignant",
                "Maison de santé des Lilas",
                "52103847100012",
                1820);
        return profile(MERGED, "2020-02-17", person, null, "C", NO_CHILDREN, List.of("75118"), List.of("T1"), "75118");
    }

    /** His company is unknown to the directory. */
    private Profile inDijon() {
        var person = HandbookApplications.person(
                false,
                "PERRIN JULIEN",
                "1990-05-09",
                "Mécanicien",
                "Garage des Ducs",
                Sirets.random(new SeededRandom("unknown company", 1)),
                1840);
        Town dijon = new Town("21231", "Dijon", "21000", "21", new BigDecimal("47.32306"), new BigDecimal("5.03818"));
        return new Profile(
                "0210522000311G2101",
                LocalDate.of(2022, 5, 3),
                person,
                null,
                "C",
                NO_CHILDREN,
                List.of("21231"),
                List.of("T1", "T2"),
                dijon,
                false);
    }

    /** Her employer's SIRET is the handbook's misprinted one, with a wrong check digit. */
    private Profile inStrasbourg() {
        var person = HandbookApplications.person(
                true, "MEYER EMMA", "1989-08-18", "Infirmière", "Clinique des Vosges", DAMAGED_SIRET, 2010);
        Town strasbourg =
                new Town("67482", "Strasbourg", "67000", "67", new BigDecimal("48.58392"), new BigDecimal("7.74553"));
        return new Profile(
                "0670922004417G6701",
                LocalDate.of(2022, 9, 21),
                person,
                null,
                "C",
                NO_CHILDREN,
                List.of("67482"),
                List.of("T1", "T2"),
                strasbourg,
                false);
    }

    private Profile profile(
            String number,
            String created,
            Profile.Person applicant,
            Profile.Person coApplicant,
            String situation,
            List<LocalDate> children,
            List<String> wishes,
            List<String> types,
            String home) {
        return new Profile(
                number,
                LocalDate.parse(created),
                applicant,
                coApplicant,
                situation,
                children,
                wishes,
                types,
                towns.of(home),
                false);
    }

    private static Profile.Person withContract(Profile.Person person, String contract) {
        return new Profile.Person(
                person.woman(),
                person.lastName(),
                person.firstName(),
                person.birthDate(),
                person.email(),
                person.mobile(),
                person.profession(),
                contract,
                person.employer(),
                person.siret(),
                person.monthly());
    }
}
