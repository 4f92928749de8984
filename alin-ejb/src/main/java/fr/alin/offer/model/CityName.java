package fr.alin.offer.model;

import java.util.List;
import java.util.regex.Pattern;

import fr.alin.shared.model.Folding;

/**
 * Compares a city as landlords write it, {@code PARIS 11EME ARRONDISSEMENT} or {@code BREST CEDEX 2}, with the name of
 * its commune.
 */
public final class CityName {

    private static final Pattern CEDEX = Pattern.compile(" CEDEX( [0-9]+)?$");
    private static final Pattern ORDINAL = Pattern.compile("\\b([0-9]+)(?:ERE?|I?E|I?EME)\\b");
    private static final Pattern NUMBER = Pattern.compile(" [0-9]+$");

    private CityName() {}

    /** Whether both names are equal, ignoring accents, case, hyphens and a moved article, {@code HAVRE (LE)}. */
    public static boolean same(String city, String commune) {
        return words(plain(city)).equals(words(plain(commune)));
    }

    /** Whether the city is divided into arrondissements such as this one: {@code PARIS}. */
    public static boolean isDividedInto(String city, String arrondissement) {
        return words(plain(city))
                .equals(words(NUMBER.matcher(plain(arrondissement)).replaceAll("")));
    }

    private static List<String> words(String plain) {
        return Folding.wordsInFull(plain).stream().sorted().toList();
    }

    private static String plain(String name) {
        var bare = CEDEX.matcher(Folding.plain(name)).replaceAll("").replace(" ARRONDISSEMENT", "");
        return ORDINAL.matcher(bare).replaceAll("$1");
    }
}
