package fr.alin.web.offer;

/** A checkbox or option of the filter form; {@code id} is also its field's id. */
record FilterChoice(String id, String name, String value, String label, boolean chosen) {}
