package fr.alin.web.offer;

import java.util.List;

import fr.alin.offer.model.Coordinates;
import fr.alin.reference.view.MapBox;
import fr.alin.reference.view.MapPoint;
import fr.alin.reference.view.Outline;

/** From degrees to the pixels of a {@link PlaceMap}: a kilometre is as long in both directions. */
final class PlaceScale {

    private static final double PIXELS_A_KILOMETRE = 28;
    private static final double KILOMETRES_A_DEGREE = 111.2;
    private static final double PIXELS_A_DEGREE = PIXELS_A_KILOMETRE * KILOMETRES_A_DEGREE;

    private final Coordinates home;
    private final double narrowing;

    PlaceScale(Coordinates home) {
        this.home = home;
        narrowing = Math.cos(Math.toRadians(home.latitude()));
    }

    double x(double longitude) {
        return rounded(PlaceMap.WIDTH / 2.0 + (longitude - home.longitude()) * narrowing * PIXELS_A_DEGREE);
    }

    double y(double latitude) {
        return rounded(PlaceMap.HEIGHT / 2.0 - (latitude - home.latitude()) * PIXELS_A_DEGREE);
    }

    double pixels(double kilometres) {
        return rounded(kilometres * PIXELS_A_KILOMETRE);
    }

    MapBox box() {
        var north = PlaceMap.HEIGHT / 2.0 / PIXELS_A_DEGREE;
        var east = PlaceMap.WIDTH / 2.0 / PIXELS_A_DEGREE / narrowing;
        return new MapBox(
                home.latitude() - north, home.longitude() - east, home.latitude() + north, home.longitude() + east);
    }

    /** {@code M1 2L3 4Z}, one part for each ring. */
    String path(Outline outline) {
        var path = new StringBuilder();
        outline.rings().forEach(ring -> add(path, ring));
        return path.toString();
    }

    private void add(StringBuilder path, List<MapPoint> ring) {
        for (int i = 0; i < ring.size(); i++) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(number(x(ring.get(i).longitude())))
                    .append(' ')
                    .append(number(y(ring.get(i).latitude())));
        }
        path.append('Z');
    }

    private static String number(double pixels) {
        var text = Double.toString(pixels);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** To a tenth of a pixel. */
    static double rounded(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }
}
