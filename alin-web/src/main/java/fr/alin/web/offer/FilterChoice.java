package fr.alin.web.offer;

/** A box to tick or a line to choose beside the list; {@code id} is also that of its field. */
record FilterChoice(String id, String name, String value, String label, boolean chosen) {}
