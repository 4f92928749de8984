package fr.alin.web.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import fr.alin.offer.model.Coordinates;
import fr.alin.reference.view.CommunePoint;

/**
 * A small map drawn without network: the centres of the communes around a home as dots sized by population, and as many
 * names as fit without overlapping. Coordinates are pixels of a drawing {@value #WIDTH} wide and {@value #HEIGHT} high,
 * north up.
 */
public record PlaceMap(List<Dot> dots, List<Name> names, double scaleBar) {

    public static final int WIDTH = 480;
    public static final int HEIGHT = 280;
    /** The length of the scale bar. */
    public static final int BAR_KILOMETRES = 2;

    private static final double PIXELS_A_KILOMETRE = 28;
    private static final double KILOMETRES_A_DEGREE = 111.2;
    private static final int MAX_NAMES = 14;
    private static final double LETTER = 6.6;
    private static final double LINE = 15;
    private static final double EDGE = 4;
    private static final double MARK = 12;
    private static final double BELOW_HOME = HEIGHT / 2.0 + MARK + LINE - 4;
    /** Paris, Lyon and Marseille appear as arrondissements, as in offers. */
    private static final Set<String> CITIES_OF_ARRONDISSEMENTS = Set.of("75056", "69123", "13055");

    /** Centred on the home; {@code own} is its commune. */
    static PlaceMap around(Coordinates home, CommunePoint own, List<CommunePoint> communes) {
        var near = communes.stream()
                .filter(commune ->
                        !CITIES_OF_ARRONDISSEMENTS.contains(commune.code().value()))
                .map(commune -> dot(home, commune, commune.code().equals(own.code())))
                .filter(Dot::isInside)
                .sorted(Comparator.comparing((Dot dot) -> !dot.own()).thenComparing(dot -> -dot.radius()))
                .toList();
        return new PlaceMap(near, names(near), round(BAR_KILOMETRES * PIXELS_A_KILOMETRE));
    }

    private static Dot dot(Coordinates home, CommunePoint commune, boolean own) {
        var east = (commune.longitude() - home.longitude()) * Math.cos(Math.toRadians(home.latitude()));
        var north = commune.latitude() - home.latitude();
        return new Dot(
                commune.name().replace(" Arrondissement", ""),
                round(WIDTH / 2.0 + east * KILOMETRES_A_DEGREE * PIXELS_A_KILOMETRE),
                round(HEIGHT / 2.0 - north * KILOMETRES_A_DEGREE * PIXELS_A_KILOMETRE),
                round(Math.min(12, 2.5 + Math.sqrt(commune.population()) / 45)),
                own);
    }

    /** The home's commune first, then by population; overlapping names are left out. */
    private static List<Name> names(List<Dot> dots) {
        var names = new ArrayList<Name>();
        for (var dot : dots) {
            var name = Name.of(dot);
            if (names.size() < MAX_NAMES
                    && name.isInside()
                    && !name.coversHome()
                    && names.stream().noneMatch(name::touches)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static double round(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }

    /** One commune. */
    public record Dot(String name, double x, double y, double radius, boolean own) {

        boolean isInside() {
            return x > 0 && x < WIDTH && y > 0 && y < HEIGHT;
        }
    }

    /** A commune's name under its dot, centred. */
    public record Name(String text, double x, double y, boolean own) {

        private static Name of(Dot dot) {
            var name = new Name(dot.name(), dot.x(), round(dot.y() + dot.radius() + LINE - 2), dot.own());
            return dot.own() && name.coversHome() ? new Name(dot.name(), dot.x(), BELOW_HOME, true) : name;
        }

        /** The text baseline is at y; the mark of the home is round. */
        private boolean coversHome() {
            return Math.abs(x - WIDTH / 2.0) < half() + MARK && y > HEIGHT / 2.0 - MARK && y < BELOW_HOME;
        }

        private boolean touches(Name other) {
            return Math.abs(x - other.x) < half() + other.half() + EDGE && Math.abs(y - other.y) < LINE;
        }

        private boolean isInside() {
            return x - half() > EDGE && x + half() < WIDTH - EDGE && y < HEIGHT - EDGE;
        }

        private double half() {
            return text.length() * LETTER / 2;
        }
    }
}
