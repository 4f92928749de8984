package fr.alin.volume;

/**
 * A commune with homes and applicants.
 *
 * @param rent mean social rent in its department, euros per square metre
 * @param houses share of houses, percent
 */
record Place(
        String code,
        String name,
        String postalCode,
        String department,
        String territory,
        double latitude,
        double longitude,
        String resourceZone,
        String rentZone,
        double rent,
        double houses) {}
