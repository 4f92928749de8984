package fr.alin.reference.view;

/** A corner of an outline, in degrees (WGS 84). */
public record MapPoint(double latitude, double longitude) {}
