package fr.alin.web.offer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import fr.alin.offer.model.Coordinates;
import fr.alin.reference.view.CommuneOutline;
import fr.alin.reference.view.CommunePoint;
import fr.alin.reference.view.MapBox;
import fr.alin.shared.model.CommuneCode;

/**
 * A small map drawn without network and without script: the outlines of the communes around a home, and as many names
 * as fit without overlapping. Coordinates are pixels of a drawing {@value #WIDTH} wide and {@value #HEIGHT} high, north
 * up.
 */
public record PlaceMap(List<Shape> shapes, List<Name> names, double scaleBar) {

    public static final int WIDTH = 480;
    public static final int HEIGHT = 280;
    /** The length of the scale bar. */
    public static final int BAR_KILOMETRES = 2;

    private static final int MAX_NAMES = 14;
    private static final double LETTER = 6.6;
    private static final double LINE = 15;
    private static final double EDGE = 4;
    private static final double MARK = 12;
    private static final double BELOW_HOME = HEIGHT / 2.0 + MARK + LINE - 4;

    /** What the drawing around this home covers. */
    static MapBox box(Coordinates home) {
        return new PlaceScale(home).box();
    }

    /**
     * Centred on the home.
     *
     * @param own its commune or arrondissement
     * @param standing what is drawn for that: itself, or its city
     * @param near cities below their arrondissements first
     */
    static PlaceMap around(
            Coordinates home, CommunePoint own, Collection<CommuneCode> standing, List<CommuneOutline> near) {
        var scale = new PlaceScale(home);
        var shapes = near.stream()
                .map(commune -> new Shape(
                        scale.path(commune.outline()),
                        standing.contains(commune.commune().code())))
                .sorted(Comparator.comparing(Shape::own))
                .toList();
        return new PlaceMap(shapes, names(scale, own, near), scale.pixels(BAR_KILOMETRES));
    }

    /** The home's commune first, then by population; overlapping names are left out. */
    private static List<Name> names(PlaceScale scale, CommunePoint own, List<CommuneOutline> near) {
        var others = near.stream()
                .filter(commune -> !commune.ground())
                .map(CommuneOutline::commune)
                .filter(commune -> !commune.code().equals(own.code()))
                .sorted(Comparator.comparing(CommunePoint::population).reversed())
                .map(commune -> Name.of(scale, commune, false));
        var names = new ArrayList<Name>();
        Stream.concat(Stream.of(Name.of(scale, own, true)), others).forEach(name -> {
            if (names.size() < MAX_NAMES
                    && name.isInside()
                    && !name.coversHome()
                    && names.stream().noneMatch(name::touches)) {
                names.add(name);
            }
        });
        return List.copyOf(names);
    }

    /** The outline of a commune as the path of an SVG drawing. */
    public record Shape(String path, boolean own) {}

    /** A commune's name, centred on its middle. */
    public record Name(String text, double x, double y, boolean own) {

        private static Name of(PlaceScale scale, CommunePoint commune, boolean own) {
            var text = commune.name().replace(" Arrondissement", "");
            var name = new Name(
                    text,
                    scale.x(commune.longitude()),
                    PlaceScale.rounded(scale.y(commune.latitude()) + LINE / 3),
                    own);
            return own && name.coversHome() ? new Name(text, name.x(), BELOW_HOME, true) : name;
        }

        /** The text baseline is at y; the mark of the home is round. */
        private boolean coversHome() {
            return Math.abs(x - WIDTH / 2.0) < half() + MARK && y > HEIGHT / 2.0 - MARK && y < BELOW_HOME;
        }

        private boolean touches(Name other) {
            return Math.abs(x - other.x) < half() + other.half() + EDGE && Math.abs(y - other.y) < LINE;
        }

        private boolean isInside() {
            return x - half() > EDGE && x + half() < WIDTH - EDGE && y > LINE && y < HEIGHT - EDGE;
        }

        private double half() {
            return text.length() * LETTER / 2;
        }
    }
}
