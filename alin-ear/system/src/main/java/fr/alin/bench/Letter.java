package fr.alin.bench;

import java.util.Map;

/** A text message with the properties that our contract asks for. */
record Letter(String text, Map<String, String> properties) {}
