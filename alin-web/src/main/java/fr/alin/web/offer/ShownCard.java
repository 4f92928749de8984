package fr.alin.web.offer;

import java.util.List;
import java.util.Optional;

/**
 * What the card of one offer shows, in words; the template escapes it.
 *
 * @param reference of the offer
 * @param commune code of its commune, by which the map finds it
 * @param photo name of its first photo
 * @param drawing in place of a photo
 * @param rent with charges
 * @param size type and surface
 * @param floor if it is known
 * @param kind flat or house
 * @param city without its postal code
 * @param place with its postal code
 * @param chips what matters now, most urgent first
 * @param favourite whether its star is pressed
 * @param address of its page
 */
record ShownCard(
        String reference,
        String commune,
        Optional<String> photo,
        HomeDrawing drawing,
        String rent,
        String size,
        Optional<String> floor,
        String kind,
        String city,
        String place,
        List<Chip> chips,
        boolean favourite,
        String address) {

    /** @param colour class of the style sheet, empty for grey */
    record Chip(String colour, String words) {}
}
