package fr.alin.reference.view;

import fr.alin.shared.model.CommuneCode;

/** A commune on the map: its centre in degrees (WGS 84) and its population. */
public record CommunePoint(CommuneCode code, String name, double latitude, double longitude, int population) {}
