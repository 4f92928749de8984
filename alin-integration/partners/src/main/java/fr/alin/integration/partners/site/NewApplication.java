package fr.alin.integration.partners.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import fr.alin.contract.registry.Adresse;
import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.LogementActuel;
import fr.alin.contract.registry.LogementRecherche;
import fr.alin.contract.registry.PersonnePhysique;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WrongValue;
import fr.alin.integration.partners.registry.SiteDepartment;

/** A new application: the required values and the unique number. */
final class NewApplication {

    /** The desk for applications submitted online. */
    private static final String DESK = "GDPUB";

    private static final int FIRST = 700_000;
    private static final int LAST = 999_999;

    private NewApplication() {}

    /** The fields of the creation form; the others can be completed later. */
    static List<Field<DemandeLogement>> fields() {
        List<Field<DemandeLogement>> fields = new ArrayList<>();
        PersonFields.<Demandeur>identity().forEach(field -> fields.add(field.of(NewApplication::applicant)));
        PersonFields.<Demandeur>contact().forEach(field -> fields.add(field.of(NewApplication::applicant)));
        PersonFields.address().stream()
                .filter(field ->
                        List.of("number", "street", "postalCode", "commune").contains(field.name()))
                .forEach(field -> fields.add(
                        field.of(application -> applicant(application).getAdressePostale())));
        PersonFields.work().stream()
                .filter(field -> List.of("contract", "employer", "siret").contains(field.name()))
                .forEach(field -> fields.add(field.of(application -> PersonFields.workOf(applicant(application)))));
        fields.add(Field.number(
                "salary",
                "Revenus mensuels nets (€)",
                application -> null,
                (application, amount) -> PersonFields.setSalary(applicant(application), amount)));
        HousingFields.wanted().stream()
                .filter(field -> List.of("types", "people").contains(field.name()))
                .forEach(field -> fields.add(field.of(DemandeLogement::getLogementRecherche)));
        HousingFields.places().forEach(field -> fields.add(field.of(DemandeLogement::getLogementRecherche)));
        return fields;
    }

    static DemandeLogement blank() {
        DemandeLogement application = new DemandeLogement();
        application.setPersonnePhysique(new PersonnePhysique());
        application.getPersonnePhysique().setDemandeur(new Demandeur());
        application.getPersonnePhysique().setLogementActuel(new LogementActuel());
        Adresse address = new Adresse();
        address.setEtranger(false);
        applicant(application).setAdressePostale(address);
        application.setLogementRecherche(new LogementRecherche());
        HousingFields.setCommunes(application.getLogementRecherche(), List.of());
        return application;
    }

    /** @throws WrongValue with the first missing or invalid value */
    static DemandeLogement from(Request request, LocalDate today) {
        DemandeLogement application = blank();
        Section.fill(fields(), application, request);
        Demandeur person = applicant(application);
        require("Nom d'usage", person.getNom());
        require("Prénom", person.getPrenom());
        require("Date de naissance", person.getDateNaissance());
        require("Civilité", person.getCivilite());
        if (person.getNomPatronymique() == null) {
            person.setNomPatronymique(person.getNom());
        }
        if (application.getLogementRecherche().getListeTypeLogement() == null
                || application
                        .getLogementRecherche()
                        .getListeTypeLogement()
                        .getTypeLogement()
                        .isEmpty()) {
            throw new WrongValue("Types : choisissez-en au moins un");
        }
        if (application
                .getLogementRecherche()
                .getListeLocalisationSouhaite()
                .getLocalisationSouhaite()
                .isEmpty()) {
            throw new WrongValue("Commune souhaitée : choisissez-en au moins une");
        }
        application.setNumGuichet(DESK);
        application.setDateCreationDemande(today);
        application.setDateExpiration(today.plusYears(1));
        application.setStatutDemande("ACTIVE");
        return application;
    }

    /** The first free number for that department, month and desk. */
    static String number(SiteDepartment department, LocalDate today, Predicate<String> taken) {
        for (int sequence = FIRST; sequence <= LAST; sequence++) {
            String number = "%s%02d%02d%06d%s"
                    .formatted(department.territory(), today.getMonthValue(), today.getYear() % 100, sequence, DESK);
            if (!taken.test(number)) {
                return number;
            }
        }
        throw new IllegalStateException("No number is left this month in " + department.territory());
    }

    private static void require(String label, Object value) {
        if (Optional.ofNullable(value).map(Object::toString).orElse("").isBlank()) {
            throw new WrongValue(label + " : cette information est obligatoire");
        }
    }

    private static Demandeur applicant(DemandeLogement application) {
        return application.getPersonnePhysique().getDemandeur();
    }
}
