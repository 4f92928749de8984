package fr.alin.reference.view;

import fr.alin.shared.model.CommuneCode;

/** A commune as the map draws it: the centre in degrees (WGS 84), and the number of inhabitants. */
public record CommunePoint(CommuneCode code, String name, double latitude, double longitude, int population) {}
