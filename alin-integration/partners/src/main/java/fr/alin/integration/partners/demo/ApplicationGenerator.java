package fr.alin.integration.partners.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.ListeCotitulaire;
import fr.alin.contract.registry.ListeMotifDemande;
import fr.alin.contract.registry.ListePersonneACharge;
import fr.alin.contract.registry.LocalisationSouhaite;
import fr.alin.contract.registry.LogementActuel;
import fr.alin.contract.registry.LogementRecherche;
import fr.alin.contract.registry.MotifDemande;
import fr.alin.contract.registry.PersonneACharge;
import fr.alin.contract.registry.PersonnePhysique;
import fr.alin.contract.registry.Radiation;

/**
 * Generates the housing applications of the registration sites; renewals and tax years depend on the current day, all
 * else is fixed.
 */
public final class ApplicationGenerator {

    private static final int MONTHS_OF_LIFE = 12;
    private static final int MONTHS_AHEAD = 4;

    private final Towns towns;

    public ApplicationGenerator(Towns towns) {
        this.towns = towns;
    }

    public List<DemandeLogement> all(LocalDate day) {
        List<Profile> profiles = new ArrayList<>(new HandbookApplications(towns).all());
        profiles.addAll(new DemoHouseholds(towns).all());
        profiles.addAll(new ProfileGenerator(towns).all());
        return applications(profiles, day);
    }

    /** Without the households that the demonstration's pages name, which are left to its visitors. */
    public List<DemandeLogement> unnamed(LocalDate day) {
        return applications(new ProfileGenerator(towns).all(), day);
    }

    private static List<DemandeLogement> applications(List<Profile> profiles, LocalDate day) {
        return profiles.stream().map(profile -> application(profile, day)).toList();
    }

    private static DemandeLogement application(Profile profile, LocalDate day) {
        DemandeLogement application = new DemandeLogement();
        application.setNumUnique(profile.number());
        application.setNumGuichet(profile.number().substring(13));
        application.setDateCreationDemande(profile.created());
        LocalDate renewed = lastRenewal(profile.created(), day);
        application.setDateDernierRenouvellement(renewed);
        application.setDateExpiration(renewed.plusMonths(MONTHS_OF_LIFE));
        application.setStatutDemande(profile.struckOff() ? "RADIEE" : "ACTIVE");
        application.setPersonnePhysique(household(profile, day));
        application.setListeMotifDemande(reasons(profile));
        application.setLogementRecherche(wanted(profile));
        if (profile.struckOff()) {
            Radiation struck = new Radiation();
            struck.setMotifRadiation(RegisteredPeople.code("RADREN"));
            struck.setDateRadiation(renewed);
            application.setRadiation(struck);
        }
        DemoDetails.addTo(application, day);
        return application;
    }

    /** The last anniversary, or a few days earlier when the next one is near. */
    private static LocalDate lastRenewal(LocalDate created, LocalDate day) {
        LocalDate candidate = created.plusYears((long) day.getYear() - created.getYear());
        LocalDate anniversary = candidate.isAfter(day) ? candidate.minusYears(1) : candidate;
        boolean near = anniversary.plusMonths(MONTHS_OF_LIFE - MONTHS_AHEAD).isBefore(day);
        return near ? day.withDayOfMonth(1).minusMonths(1) : anniversary;
    }

    private static PersonnePhysique household(Profile profile, LocalDate day) {
        PersonnePhysique household = new PersonnePhysique();
        household.setDemandeur(RegisteredPeople.applicant(profile, day));
        if (!profile.children().isEmpty()) {
            household.setListePersonneACharge(children(profile));
        }
        if (!profile.alone()) {
            ListeCotitulaire others = new ListeCotitulaire();
            others.getCotitulaire().add(RegisteredPeople.coApplicant(profile, day));
            household.setListeCotitulaire(others);
        }
        household.setLogementActuel(currentHome(profile));
        return household;
    }

    private static ListePersonneACharge children(Profile profile) {
        ListePersonneACharge list = new ListePersonneACharge();
        PersonNames names = new PersonNames();
        for (int i = 0; i < profile.children().size(); i++) {
            SeededRandom random = new SeededRandom("child" + profile.number(), i);
            boolean girl = random.percent(49);
            PersonneACharge child = new PersonneACharge();
            child.setNom(profile.applicant().lastName());
            child.setPrenom(girl ? names.woman(random) : names.man(random));
            child.setDateNaissance(profile.children().get(i));
            child.setSexe(RegisteredPeople.code(girl ? "F" : "M"));
            child.setLienParente(RegisteredPeople.code("E"));
            list.getPersonneACharge().add(child);
        }
        return list;
    }

    private static LogementActuel currentHome(Profile profile) {
        SeededRandom random = new SeededRandom("home" + profile.number(), 1);
        String kind = List.of("LP", "HLM", "CPE", "CP").get(random.weighted(52, 22, 14, 12));
        boolean tenant = kind.equals("LP") || kind.equals("HLM");
        LogementActuel home = new LogementActuel();
        home.setListeModeleLogement(new LogementActuel.ListeModeleLogement());
        home.getListeModeleLogement().getModeleLogement().add(RegisteredPeople.code(kind));
        home.setNombreHabitant(profile.persons() + (tenant ? 0 : 2));
        home.setCategorieLogement(RegisteredPeople.code("A"));
        home.setTypeLogementActuel(RegisteredPeople.code(random.oneOf(List.of("T1", "T2", "T3"))));
        home.setSurface(random.between(22, 64));
        home.setProprietaire(false);
        if (tenant) {
            home.setMontantMensuelLoyer(random.between(kind.equals("LP") ? 560 : 310, kind.equals("LP") ? 980 : 590));
            home.setNomBailleur(kind.equals("HLM") ? "Office de l'habitat" : null);
            home.setAideLogement(random.percent(35) ? random.between(60, 310) : null);
        }
        return home;
    }

    private static ListeMotifDemande reasons(Profile profile) {
        SeededRandom random = new SeededRandom("reason" + profile.number(), 1);
        ListeMotifDemande list = new ListeMotifDemande();
        List.of(random.oneOf(List.of("09", "13", "01")), random.oneOf(List.of("19", "17", "12")))
                .forEach(code -> {
                    MotifDemande reason = new MotifDemande();
                    reason.setCode(code);
                    list.getMotifDemande().add(reason);
                });
        return list;
    }

    private static LogementRecherche wanted(Profile profile) {
        LogementRecherche wanted = new LogementRecherche();
        wanted.setCategorieLogementRecherche(RegisteredPeople.code("I"));
        wanted.setListeTypeLogement(new LogementRecherche.ListeTypeLogement());
        profile.types()
                .forEach(type -> wanted.getListeTypeLogement().getTypeLogement().add(RegisteredPeople.code(type)));
        wanted.setListeLocalisationSouhaite(new LogementRecherche.ListeLocalisationSouhaite());
        for (int i = 0; i < profile.wishes().size(); i++) {
            LocalisationSouhaite place = new LocalisationSouhaite();
            place.setCommune(RegisteredPeople.code(profile.wishes().get(i)));
            place.setRang(i + 1);
            wanted.getListeLocalisationSouhaite().getLocalisationSouhaite().add(place);
        }
        wanted.setDemandeElargie(true);
        wanted.setNombrePersonneALoger(profile.persons());
        return wanted;
    }
}
