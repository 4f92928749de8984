package fr.alin.volume;

/**
 * A commune as an address of homes and people.
 *
 * @param rent mean rent of social dwellings in its department, euros a square metre
 * @param houses their share of houses, percent
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
