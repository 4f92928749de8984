package fr.alin.integration.partners.demo;

import java.time.LocalDate;

import fr.alin.contract.registry.Adresse;
import fr.alin.contract.registry.Code;
import fr.alin.contract.registry.Cotitulaire;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.DetailRessource;
import fr.alin.contract.registry.ListeRessource;
import fr.alin.contract.registry.RevenuFiscal;
import fr.alin.contract.registry.SituationProfessionnelle;

/** Builds the persons of a profile as the registration sites send them. */
final class RegisteredPeople {

    private RegisteredPeople() {}

    static Demandeur applicant(Profile profile, LocalDate day) {
        Demandeur applicant = new Demandeur();
        fill(applicant, profile, profile.applicant(), day);
        return applicant;
    }

    static Cotitulaire coApplicant(Profile profile, LocalDate day) {
        Cotitulaire other = new Cotitulaire();
        fill(other, profile, profile.coApplicant(), day);
        other.setLienDemandeur(code(
                switch (profile.familySituation()) {
                    case "M" -> "M";
                    case "P" -> "P";
                    default -> "C";
                }));
        return other;
    }

    static Code code(String value) {
        Code code = new Code();
        code.setCode(value);
        return code;
    }

    private static void fill(Demandeur to, Profile profile, Profile.Person person, LocalDate day) {
        to.setCivilite(code(person.woman() ? "2" : "1"));
        to.setNom(person.lastName());
        to.setNomPatronymique(person.lastName());
        to.setPrenom(person.firstName());
        to.setDateNaissance(person.birthDate());
        to.setNationalite(code("1"));
        to.setSituationFamiliale(code(profile.familySituation()));
        to.setNumeroSecuriteSociale(socialSecurityNumber(person, profile));
        to.setTelPortable(person.mobile());
        to.setMel(person.email());
        to.setNotificationMel(person.email() != null);
        to.setNotificationSms(true);
        to.setAdressePostale(address(profile));
        to.setSituationProfessionnelle(work(profile, person));
        to.setRevenuFiscal(taxIncome(person, day));
        to.setListeRessourceRecue(resources(person));
    }

    private static Adresse address(Profile profile) {
        SeededRandom random = new SeededRandom("address" + profile.number(), 1);
        String address = HomeTexts.address(random);
        int cut = address.indexOf(' ');
        Adresse written = new Adresse();
        written.setEtranger(false);
        written.setNumero(address.substring(0, cut));
        written.setVoie(address.substring(cut + 1));
        written.setCodePostal(profile.home().postalCode());
        written.setCommune(code(profile.home().code()));
        return written;
    }

    private static SituationProfessionnelle work(Profile profile, Profile.Person person) {
        SituationProfessionnelle work = new SituationProfessionnelle();
        work.setProfession(person.profession());
        work.setTypeContratTravail(code(person.contract()));
        work.setNomEmployeurPrincipal(person.employer());
        work.setSiretEmployeur(person.siret());
        if (person.employer() != null) {
            work.setEtranger(false);
            work.setCodePostal(profile.home().postalCode());
            work.setCommune(code(profile.home().code()));
        }
        return work;
    }

    /** About nine tenths of the earnings, as after the standard deduction. */
    private static RevenuFiscal taxIncome(Profile.Person person, LocalDate day) {
        RevenuFiscal income = new RevenuFiscal();
        income.setAnneeMoins1(day.getYear() - 1);
        income.setMontantMoins1(person.monthly() * 108 / 10);
        income.setAnneeMoins2(day.getYear() - 2);
        income.setMontantMoins2(person.monthly() * 105 / 10);
        return income;
    }

    private static ListeRessource resources(Profile.Person person) {
        DetailRessource detail = new DetailRessource();
        detail.setRessource(code(person.contract().equals("CHO") ? "CHO" : "SAL"));
        detail.setMontant(person.monthly());
        ListeRessource resources = new ListeRessource();
        resources.getDetailRessource().add(detail);
        return resources;
    }

    /**
     * Sex, year, month, department, three digits for the commune, serial number, key: the real format with a fictitious
     * serial number.
     */
    private static String socialSecurityNumber(Profile.Person person, Profile profile) {
        SeededRandom random = new SeededRandom("nir" + profile.number() + person.firstName(), 1);
        String body = "%d%02d%02d%s%03d%03d"
                .formatted(
                        person.woman() ? 2 : 1,
                        person.birthDate().getYear() % 100,
                        person.birthDate().getMonthValue(),
                        profile.home().department(),
                        random.between(1, 299),
                        random.between(1, 899));
        long key = 97 - Long.parseLong(body) % 97;
        return body + "%02d".formatted(key);
    }
}
