package fr.alin.integration.partners.site;

import java.util.ArrayList;
import java.util.List;

import fr.alin.contract.registry.Accompagnant;
import fr.alin.contract.registry.Adresse;
import fr.alin.contract.registry.Cotitulaire;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.DetailRessource;
import fr.alin.contract.registry.ListeRessource;
import fr.alin.contract.registry.RevenuFiscal;
import fr.alin.contract.registry.SituationProfessionnelle;

/** Fields of one adult of the household. */
final class PersonFields {

    private PersonFields() {}

    static <T extends Demandeur> List<Field<T>> identity() {
        return List.of(
                Field.code("civility", "Civilité", CodeLists.CIVILITY, T::getCivilite, T::setCivilite),
                Field.text("lastName", "Nom d'usage", T::getNom, T::setNom),
                Field.text("birthName", "Nom de naissance", T::getNomPatronymique, T::setNomPatronymique),
                Field.text("firstName", "Prénom", T::getPrenom, T::setPrenom),
                Field.date("birthDate", "Date de naissance", T::getDateNaissance, T::setDateNaissance),
                Field.code("nationality", "Nationalité", CodeLists.NATIONALITY, T::getNationalite, T::setNationalite),
                Field.code(
                        "family",
                        "Situation familiale",
                        CodeLists.FAMILY,
                        T::getSituationFamiliale,
                        T::setSituationFamiliale),
                Field.text(
                        "nir", "Numéro de sécurité sociale", T::getNumeroSecuriteSociale, T::setNumeroSecuriteSociale));
    }

    static <T extends Demandeur> List<Field<T>> contact() {
        return List.of(
                Field.typed(Input.Kind.EMAIL, "email", "Courriel", T::getMel, T::setMel),
                Field.typed(Input.Kind.TEL, "mobile", "Téléphone portable", T::getTelPortable, T::setTelPortable),
                Field.typed(Input.Kind.TEL, "phone", "Téléphone fixe", T::getTelFixe, T::setTelFixe),
                Field.flag(
                        "byEmail",
                        "J'accepte d'être informé par courriel",
                        T::isNotificationMel,
                        T::setNotificationMel),
                Field.flag("bySms", "J'accepte d'être informé par SMS", T::isNotificationSms, T::setNotificationSms));
    }

    static List<Field<Accompagnant>> helper() {
        return List.of(
                Field.text("structure", "Structure", Accompagnant::getStructure, Accompagnant::setStructure),
                Field.text("name", "Nom du travailleur social", Accompagnant::getNom, Accompagnant::setNom),
                Field.typed(
                        Input.Kind.TEL, "phone", "Téléphone", Accompagnant::getTelephone, Accompagnant::setTelephone),
                Field.typed(Input.Kind.EMAIL, "email", "Courriel", Accompagnant::getMel, Accompagnant::setMel),
                Field.choice(
                        "same",
                        "Reçoit les mêmes informations que moi",
                        CodeLists.ANSWER,
                        Accompagnant::getMemesInformations,
                        Accompagnant::setMemesInformations));
    }

    static List<Field<Adresse>> address() {
        return List.of(
                Field.text("complement", "Complément", Adresse::getComplement, Adresse::setComplement),
                Field.text("number", "Numéro", Adresse::getNumero, Adresse::setNumero),
                Field.text("street", "Voie", Adresse::getVoie, Adresse::setVoie),
                Field.text("postalCode", "Code postal", Adresse::getCodePostal, Adresse::setCodePostal),
                Field.commune("commune", "Commune", Adresse::getCommune, Adresse::setCommune),
                Field.text("host", "Chez (personne ou structure)", Adresse::getHebergeant, Adresse::setHebergeant),
                Field.text("country", "Pays, hors de France", Adresse::getPays, Adresse::setPays));
    }

    static List<Field<SituationProfessionnelle>> work() {
        return List.of(
                Field.text(
                        "profession",
                        "Profession",
                        SituationProfessionnelle::getProfession,
                        SituationProfessionnelle::setProfession),
                Field.code(
                        "contract",
                        "Situation",
                        CodeLists.CONTRACT,
                        SituationProfessionnelle::getTypeContratTravail,
                        SituationProfessionnelle::setTypeContratTravail),
                Field.text(
                        "employer",
                        "Nom de l'employeur principal",
                        SituationProfessionnelle::getNomEmployeurPrincipal,
                        SituationProfessionnelle::setNomEmployeurPrincipal),
                Field.text(
                        "siret",
                        "SIRET de l'employeur (14 chiffres)",
                        SituationProfessionnelle::getSiretEmployeur,
                        (work, siret) -> work.setSiretEmployeur(siret == null ? null : siret.replaceAll("\\s", ""))),
                Field.text(
                        "workPostalCode",
                        "Code postal du lieu de travail",
                        SituationProfessionnelle::getCodePostal,
                        SituationProfessionnelle::setCodePostal),
                Field.commune(
                        "workCommune",
                        "Commune du lieu de travail",
                        SituationProfessionnelle::getCommune,
                        SituationProfessionnelle::setCommune),
                Field.choice(
                        "longUnemployment",
                        "J'ai été plus d'un an au chômage",
                        CodeLists.ANSWER,
                        SituationProfessionnelle::getChomagePlusUnAn,
                        SituationProfessionnelle::setChomagePlusUnAn),
                Field.date(
                        "backToWork",
                        "Reprise du travail le",
                        SituationProfessionnelle::getDateFinChomage,
                        SituationProfessionnelle::setDateFinChomage));
    }

    static List<Field<RevenuFiscal>> tax() {
        return List.of(
                Field.number("year1", "Année N-1", RevenuFiscal::getAnneeMoins1, RevenuFiscal::setAnneeMoins1),
                Field.number(
                        "income1",
                        "Revenu fiscal de référence N-1 (€)",
                        RevenuFiscal::getMontantMoins1,
                        RevenuFiscal::setMontantMoins1),
                Field.number("year2", "Année N-2", RevenuFiscal::getAnneeMoins2, RevenuFiscal::setAnneeMoins2),
                Field.number(
                        "income2",
                        "Revenu fiscal de référence N-2 (€)",
                        RevenuFiscal::getMontantMoins2,
                        RevenuFiscal::setMontantMoins2));
    }

    /** All fields of a co-applicant, with a single income. */
    static List<Field<Cotitulaire>> coApplicant() {
        List<Field<Cotitulaire>> fields = new ArrayList<>();
        fields.add(Field.code(
                "link",
                "Lien avec le demandeur",
                CodeLists.LINK,
                Cotitulaire::getLienDemandeur,
                Cotitulaire::setLienDemandeur));
        fields.addAll(PersonFields.<Cotitulaire>identity());
        fields.addAll(PersonFields.<Cotitulaire>contact());
        work().forEach(field -> fields.add(field.of(PersonFields::workOf)));
        tax().forEach(field -> fields.add(field.of(PersonFields::taxOf)));
        fields.add(Field.number("salary", "Salaire mensuel net (€)", PersonFields::salary, PersonFields::setSalary));
        return fields;
    }

    static SituationProfessionnelle workOf(Demandeur person) {
        if (person.getSituationProfessionnelle() == null) {
            person.setSituationProfessionnelle(new SituationProfessionnelle());
        }
        return person.getSituationProfessionnelle();
    }

    static RevenuFiscal taxOf(Demandeur person) {
        if (person.getRevenuFiscal() == null) {
            person.setRevenuFiscal(new RevenuFiscal());
        }
        return person.getRevenuFiscal();
    }

    static List<DetailRessource> received(Demandeur person) {
        if (person.getListeRessourceRecue() == null) {
            person.setListeRessourceRecue(new ListeRessource());
        }
        return person.getListeRessourceRecue().getDetailRessource();
    }

    private static Integer salary(Demandeur person) {
        return received(person).stream()
                .filter(detail -> detail.getRessource().getCode().equals("SAL"))
                .map(DetailRessource::getMontant)
                .findFirst()
                .orElse(null);
    }

    static void setSalary(Demandeur person, Integer monthly) {
        List<DetailRessource> all = received(person);
        all.removeIf(detail -> detail.getRessource().getCode().equals("SAL"));
        if (monthly != null) {
            DetailRessource salary = new DetailRessource();
            salary.setRessource(Field.code("SAL"));
            salary.setMontant(monthly);
            all.add(0, salary);
        }
    }
}
