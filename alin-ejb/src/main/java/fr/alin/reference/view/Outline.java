package fr.alin.reference.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a commune or a department ends. Kept as text, which is a tenth of its points in memory, and sent to browsers as
 * it is.
 *
 * @param encoded closed rings parted by a space, outer ones and holes alike: what lies within an odd number of them
 *     belongs to the outline. Each ring is an encoded polyline: the differences of latitude and longitude, in ten
 *     thousandths of a degree, in groups of five bits, the lowest first
 * @param box the smallest rectangle around it
 */
public record Outline(String encoded, MapBox box) {

    private static final double UNITS_A_DEGREE = 10_000;
    private static final int FIRST_CHARACTER = '?';
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    public static Outline of(String encoded) {
        return new Outline(encoded, around(decode(encoded)));
    }

    /** The corners of each ring. */
    public List<List<MapPoint>> rings() {
        return decode(encoded);
    }

    private static List<List<MapPoint>> decode(String encoded) {
        return Stream.of(encoded.split(" ")).map(Outline::ring).toList();
    }

    private static List<MapPoint> ring(String encoded) {
        var points = new ArrayList<MapPoint>();
        var units = new int[2];
        var axis = 0;
        var value = 0;
        var shift = 0;
        for (int i = 0; i < encoded.length(); i++) {
            var group = encoded.charAt(i) - FIRST_CHARACTER;
            value |= (group & (MORE - 1)) << shift;
            shift += BITS;
            if (group < MORE) {
                units[axis] += signed(value);
                if (axis == 1) {
                    points.add(new MapPoint(units[0] / UNITS_A_DEGREE, units[1] / UNITS_A_DEGREE));
                }
                axis = 1 - axis;
                value = 0;
                shift = 0;
            }
        }
        return points;
    }

    /** The lowest bit is the sign. */
    private static int signed(int value) {
        return (value & 1) == 0 ? value >> 1 : ~(value >> 1);
    }

    private static MapBox around(List<List<MapPoint>> rings) {
        var latitudes = rings.stream()
                .flatMap(List::stream)
                .mapToDouble(MapPoint::latitude)
                .summaryStatistics();
        var longitudes = rings.stream()
                .flatMap(List::stream)
                .mapToDouble(MapPoint::longitude)
                .summaryStatistics();
        return new MapBox(latitudes.getMin(), longitudes.getMin(), latitudes.getMax(), longitudes.getMax());
    }
}
