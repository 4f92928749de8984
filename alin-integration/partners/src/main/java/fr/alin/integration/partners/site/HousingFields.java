package fr.alin.integration.partners.site;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import fr.alin.contract.registry.Code;
import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.ListeMotifDemande;
import fr.alin.contract.registry.LocalisationSouhaite;
import fr.alin.contract.registry.LogementActuel;
import fr.alin.contract.registry.LogementRecherche;
import fr.alin.contract.registry.MotifDemande;

/** Fields of the current home, the reasons for moving, and the home wanted. */
final class HousingFields {

    private static final String OTHER = "23";

    private HousingFields() {}

    static List<Field<LogementActuel>> home() {
        return List.of(
                Field.choice("situation", "Je suis", CodeLists.HOME, HousingFields::model, HousingFields::setHomeModel),
                Field.number(
                        "people",
                        "Personnes qui y vivent",
                        LogementActuel::getNombreHabitant,
                        LogementActuel::setNombreHabitant),
                Field.code(
                        "building",
                        "Bâtiment",
                        CodeLists.BUILDING,
                        LogementActuel::getCategorieLogement,
                        LogementActuel::setCategorieLogement),
                Field.code(
                        "type",
                        "Type",
                        CodeLists.TYPE,
                        LogementActuel::getTypeLogementActuel,
                        LogementActuel::setTypeLogementActuel),
                Field.number("surface", "Surface (m²)", LogementActuel::getSurface, LogementActuel::setSurface),
                Field.number(
                        "rent",
                        "Loyer et charges (€ par mois)",
                        LogementActuel::getMontantMensuelLoyer,
                        LogementActuel::setMontantMensuelLoyer),
                Field.number(
                        "benefit",
                        "APL ou AL (€ par mois)",
                        LogementActuel::getAideLogement,
                        LogementActuel::setAideLogement),
                Field.text(
                        "landlord", "Nom du bailleur", LogementActuel::getNomBailleur, LogementActuel::setNomBailleur),
                Field.flag(
                        "owner",
                        "Je suis propriétaire d'un autre logement",
                        LogementActuel::isProprietaire,
                        LogementActuel::setProprietaire));
    }

    private static String model(LogementActuel home) {
        return home.getListeModeleLogement() == null
                ? null
                : home.getListeModeleLogement().getModeleLogement().get(0).getCode();
    }

    private static void setHomeModel(LogementActuel home, String model) {
        home.setListeModeleLogement(null);
        if (model != null) {
            home.setListeModeleLogement(new LogementActuel.ListeModeleLogement());
            home.getListeModeleLogement().getModeleLogement().add(Field.code(model));
        }
    }

    static List<Field<DemandeLogement>> reasons() {
        return List.of(
                Field.ticks(
                        "reasons",
                        "Motifs de ma demande",
                        CodeLists.REASON,
                        application -> listOf(application).stream()
                                .map(MotifDemande::getCode)
                                .toList(),
                        HousingFields::setReasons),
                Field.text("other", "Autre motif, précisez", HousingFields::other, HousingFields::setOtherReason));
    }

    private static List<MotifDemande> listOf(DemandeLogement application) {
        if (application.getListeMotifDemande() == null) {
            application.setListeMotifDemande(new ListeMotifDemande());
        }
        return application.getListeMotifDemande().getMotifDemande();
    }

    private static void setReasons(DemandeLogement application, List<String> codes) {
        List<MotifDemande> reasons = listOf(application);
        reasons.removeIf(reason -> !codes.contains(reason.getCode()));
        List<String> kept = reasons.stream().map(MotifDemande::getCode).toList();
        codes.stream().filter(code -> !kept.contains(code)).forEach(code -> {
            MotifDemande reason = new MotifDemande();
            reason.setCode(code);
            reasons.add(reason);
        });
    }

    private static String other(DemandeLogement application) {
        return listOf(application).stream()
                .filter(reason -> reason.getCode().equals(OTHER))
                .map(MotifDemande::getPrecision)
                .findFirst()
                .orElse(null);
    }

    private static void setOtherReason(DemandeLogement application, String text) {
        listOf(application).stream()
                .filter(reason -> reason.getCode().equals(OTHER))
                .forEach(reason -> reason.setPrecision(text));
    }

    static List<Field<LogementRecherche>> wanted() {
        return List.of(
                Field.code(
                        "building",
                        "Bâtiment",
                        CodeLists.WANTED_BUILDING,
                        LogementRecherche::getCategorieLogementRecherche,
                        LogementRecherche::setCategorieLogementRecherche),
                HouseholdFields.codes("types", "Types", CodeLists.TYPE, HousingFields::types),
                Field.number(
                        "people",
                        "Nombre de personnes à loger",
                        LogementRecherche::getNombrePersonneALoger,
                        LogementRecherche::setNombrePersonneALoger),
                Field.number(
                        "highestRent",
                        "Loyer maximal, charges comprises (€ par mois)",
                        LogementRecherche::getMontantMaximalLoyer,
                        LogementRecherche::setMontantMaximalLoyer),
                answer(
                        "groundFloor",
                        "Rez-de-chaussée",
                        LogementRecherche::getRezDeChaussee,
                        LogementRecherche::setRezDeChaussee),
                answer("lift", "Ascenseur", LogementRecherche::getAscenseur, LogementRecherche::setAscenseur),
                answer("parking", "Stationnement", LogementRecherche::getParking, LogementRecherche::setParking),
                answer("shared", "Colocation", LogementRecherche::getColocation, LogementRecherche::setColocation),
                answer(
                        "buying",
                        "Informé des logements à acheter",
                        LogementRecherche::getAccession,
                        LogementRecherche::setAccession));
    }

    private static Field<LogementRecherche> answer(
            String name,
            String label,
            Function<LogementRecherche, String> read,
            BiConsumer<LogementRecherche, String> write) {
        return Field.choice(name, label, CodeLists.ANSWER, read, write);
    }

    private static List<Code> types(LogementRecherche wanted) {
        if (wanted.getListeTypeLogement() == null) {
            wanted.setListeTypeLogement(new LogementRecherche.ListeTypeLogement());
        }
        return wanted.getListeTypeLogement().getTypeLogement();
    }

    static List<Field<LogementRecherche>> places() {
        return List.of(
                Field.communes("communes", "Commune souhaitée", HousingFields::communes, HousingFields::setCommunes),
                Field.flag(
                        "wider",
                        "J'élargis ma demande à d'autres communes",
                        LogementRecherche::isDemandeElargie,
                        (wanted, wider) -> wanted.setDemandeElargie(Boolean.TRUE.equals(wider))));
    }

    private static List<String> communes(LogementRecherche wanted) {
        return wanted.getListeLocalisationSouhaite().getLocalisationSouhaite().stream()
                .map(place -> place.getCommune().getCode())
                .toList();
    }

    static void setCommunes(LogementRecherche wanted, List<String> codes) {
        wanted.setListeLocalisationSouhaite(new LogementRecherche.ListeLocalisationSouhaite());
        for (int i = 0; i < codes.size(); i++) {
            LocalisationSouhaite place = new LocalisationSouhaite();
            place.setCommune(Field.code(codes.get(i)));
            place.setRang(i + 1);
            wanted.getListeLocalisationSouhaite().getLocalisationSouhaite().add(place);
        }
    }
}
