package fr.alin.reference.view;

/** A rectangle of the map, in degrees (WGS 84). */
public record MapBox(double south, double west, double north, double east) {

    public boolean meets(MapBox other) {
        return south <= other.north && other.south <= north && west <= other.east && other.west <= east;
    }
}
