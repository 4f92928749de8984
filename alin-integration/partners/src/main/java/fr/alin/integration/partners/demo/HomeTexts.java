package fr.alin.integration.partners.demo;

import java.util.List;
import java.util.Set;

import fr.alin.contract.landlord.DwellingKind;
import fr.alin.contract.landlord.Offer;

/** Street names and descriptions as in letting advertisements. */
final class HomeTexts {

    private static final Set<String> WITH_METRO = Set.of("75", "92", "93", "94");
    private static final List<String> STREETS = List.of(
            "rue de la République",
            "avenue Jean Jaurès",
            "rue Victor Hugo",
            "rue des Lilas",
            "rue Pasteur",
            "boulevard Voltaire",
            "rue du Moulin",
            "rue Gambetta",
            "allée des Tilleuls",
            "rue de l'Église",
            "rue Jules Ferry",
            "avenue du Général de Gaulle",
            "rue des Écoles",
            "rue Marie Curie",
            "place du Marché",
            "rue de la Gare",
            "rue Louise Michel",
            "impasse des Acacias",
            "rue Anatole France",
            "rue des Peupliers",
            "rue Émile Zola",
            "square des Érables",
            "rue de la Fontaine",
            "rue George Sand",
            "rue du Stade",
            "rue de Verdun");
    private static final List<String> NEARBY = List.of(
            "école primaire à 300 m et commerces au pied de l'immeuble",
            "école maternelle et élémentaire dans le quartier, marché deux fois par semaine",
            "crèche, école et collège à moins de dix minutes à pied",
            "groupe scolaire à 5 minutes, médiathèque et parc à proximité",
            "commerces, pharmacie et école à moins de 500 m",
            "lycée et gymnase à 10 minutes, supermarché à 400 m");
    private static final List<String> HEATING = List.of(
            "Chauffage collectif au gaz, eau chaude comprise dans les charges.",
            "Chauffage urbain, double vitrage.",
            "Chauffage individuel au gaz, fenêtres changées récemment.",
            "Chauffage individuel électrique, isolation refaite.");
    private static final List<String> EXTRAS = List.of(
            "Cave.",
            "Place de stationnement en sous-sol possible.",
            "Balcon exposé au sud.",
            "Local à vélos et gardien dans la résidence.",
            "Salle d'eau avec douche et fenêtre.",
            "Cuisine séparée avec rangements.");

    private HomeTexts() {}

    static String address(SeededRandom random) {
        String letter = random.percent(8) ? " bis" : "";
        return random.between(1, 148) + letter + " " + random.oneOf(STREETS);
    }

    static String description(Offer offer, SeededRandom random) {
        return opening(offer, random) + " " + transport(offer, random) + ", " + random.oneOf(NEARBY) + ". "
                + random.oneOf(HEATING) + " " + random.oneOf(EXTRAS);
    }

    private static String opening(Offer offer, SeededRandom random) {
        String surface = offer.getSurface().stripTrailingZeros().toPlainString().replace('.', ',') + " m²";
        if (offer.getKind() == DwellingKind.HOUSE) {
            return "Maison %s de %s avec jardin, dans un ensemble de %d logements."
                    .formatted(offer.getType().value(), surface, random.between(6, 24));
        }
        int floor = offer.getFloor();
        String where = floor == 0 ? "en rez-de-chaussée" : "au " + (floor == 1 ? "1er" : floor + "e") + " étage";
        return "%s de %s %s %s ascenseur, dans une résidence de %d logements."
                .formatted(
                        offer.getType().value(),
                        surface,
                        where,
                        offer.isLift() ? "avec" : "sans",
                        random.between(12, 90));
    }

    private static String transport(Offer offer, SeededRandom random) {
        if (WITH_METRO.contains(offer.getDepartment())) {
            return random.percent(70)
                    ? "Métro à %d minutes à pied".formatted(random.between(3, 10))
                    : "Tramway et bus à %d m".formatted(random.between(1, 5) * 100);
        }
        return random.percent(40)
                ? "Gare à %d minutes en bus".formatted(random.between(5, 15))
                : "Arrêt de bus à %d m".formatted(random.between(1, 6) * 100);
    }
}
