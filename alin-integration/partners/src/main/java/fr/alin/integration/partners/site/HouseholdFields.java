package fr.alin.integration.partners.site;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import fr.alin.contract.registry.Code;
import fr.alin.contract.registry.DetailRessource;
import fr.alin.contract.registry.Handicap;
import fr.alin.contract.registry.PersonneACharge;
import fr.alin.contract.registry.PersonneANaitre;
import fr.alin.contract.registry.PersonneEnGarde;
import fr.alin.contract.registry.Piece;

/** Fields of dependants, unborn children, disabilities, resources and documents. */
final class HouseholdFields {

    private HouseholdFields() {}

    static List<Field<DetailRessource>> resource(Map<String, String> kinds) {
        return List.of(
                Field.code("kind", "Nature", kinds, DetailRessource::getRessource, DetailRessource::setRessource),
                Field.number(
                        "amount",
                        "Montant (€ par mois)",
                        DetailRessource::getMontant,
                        (detail, amount) -> detail.setMontant(amount == null ? 0 : amount)));
    }

    static List<Field<PersonneACharge>> dependant() {
        return List.of(
                Field.text("lastName", "Nom", PersonneACharge::getNom, PersonneACharge::setNom),
                Field.text("firstName", "Prénom", PersonneACharge::getPrenom, PersonneACharge::setPrenom),
                Field.date(
                        "birthDate",
                        "Date de naissance",
                        PersonneACharge::getDateNaissance,
                        PersonneACharge::setDateNaissance),
                Field.code("sex", "Sexe", CodeLists.SEX, PersonneACharge::getSexe, PersonneACharge::setSexe),
                Field.code(
                        "kinship",
                        "Lien de parenté",
                        CodeLists.KINSHIP,
                        PersonneACharge::getLienParente,
                        PersonneACharge::setLienParente));
    }

    static List<Field<PersonneEnGarde>> custody() {
        return List.of(
                Field.text("lastName", "Nom", PersonneEnGarde::getNom, PersonneEnGarde::setNom),
                Field.text("firstName", "Prénom", PersonneEnGarde::getPrenom, PersonneEnGarde::setPrenom),
                Field.date(
                        "birthDate",
                        "Date de naissance",
                        PersonneEnGarde::getDateNaissance,
                        PersonneEnGarde::setDateNaissance),
                Field.code("sex", "Sexe", CodeLists.SEX, PersonneEnGarde::getSexe, PersonneEnGarde::setSexe),
                Field.code(
                        "custody",
                        "Accueil",
                        CodeLists.CUSTODY,
                        PersonneEnGarde::getCoParentalite,
                        PersonneEnGarde::setCoParentalite));
    }

    static List<Field<PersonneANaitre>> unborn() {
        return List.of(
                Field.number(
                        "count",
                        "Nombre d'enfants à naître",
                        PersonneANaitre::getNombre,
                        (unborn, count) -> unborn.setNombre(count == null ? 0 : count)),
                Field.date(
                        "expectedOn",
                        "Naissance prévue le",
                        PersonneANaitre::getDateNaissancePrevue,
                        PersonneANaitre::setDateNaissancePrevue));
    }

    static List<Field<Handicap>> disability() {
        return List.of(
                Field.text("person", "Prénom et nom", Handicap::getPersonne, Handicap::setPersonne),
                Field.date("birthDate", "Date de naissance", Handicap::getDateNaissance, Handicap::setDateNaissance),
                Field.choice(
                        "card",
                        "Carte mobilité inclusion « invalidité »",
                        CodeLists.ANSWER,
                        Handicap::getCarteInvalidite,
                        Handicap::setCarteInvalidite),
                Field.code(
                        "state",
                        "Le handicap est",
                        CodeLists.STATE,
                        Handicap::getEtatHandicap,
                        Handicap::setEtatHandicap),
                Field.code("walk", "Marches", CodeLists.WALK, Handicap::getCapaciteMarche, Handicap::setCapaciteMarche),
                Field.code(
                        "motor",
                        "Handicap moteur",
                        CodeLists.MOTOR,
                        Handicap::getNatureMoteur,
                        Handicap::setNatureMoteur),
                Field.code(
                        "sensory",
                        "Handicap sensoriel",
                        CodeLists.SENSORY,
                        Handicap::getNatureSensoriel,
                        Handicap::setNatureSensoriel),
                codes("aids", "Aides techniques", CodeLists.AID, Handicap::getAideTechnique),
                codes("equipment", "Équipements nécessaires", CodeLists.EQUIPMENT, Handicap::getEquipement),
                Field.choice(
                        "thirdParty",
                        "Aide d'une tierce personne",
                        CodeLists.ANSWER,
                        Handicap::getTiercePersonne,
                        Handicap::setTiercePersonne));
    }

    /** A field with several codes, written to the live list. */
    static <T> Field<T> codes(String name, String label, Map<String, String> choices, Function<T, List<Code>> live) {
        BiConsumer<T, List<String>> write = (to, values) -> {
            List<Code> codes = live.apply(to);
            codes.clear();
            values.forEach(value -> codes.add(Field.code(value)));
        };
        return Field.ticks(
                name,
                label,
                choices,
                from -> live.apply(from).stream().map(Code::getCode).toList(),
                write);
    }

    static List<Field<Piece>> document() {
        return List.of(
                Field.choice("category", "Catégorie", CodeLists.DOCUMENT, Piece::getCategorie, Piece::setCategorie),
                Field.text("person", "Prénom et nom de la personne", Piece::getPersonne, Piece::setPersonne),
                Field.text("label", "Intitulé de la pièce", Piece::getLibelle, Piece::setLibelle));
    }
}
