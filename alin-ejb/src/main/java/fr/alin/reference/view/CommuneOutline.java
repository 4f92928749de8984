package fr.alin.reference.view;

/**
 * A commune or arrondissement as the map draws it.
 *
 * @param ground whether it is a city drawn below its arrondissements, whose outlines come from another source and leave
 *     gaps to the communes around
 */
public record CommuneOutline(CommunePoint commune, Outline outline, boolean ground) {}
