package fr.alin.bench;

import java.util.Map;

/** A text message with the contract's properties. */
record BrokerMessage(String text, Map<String, String> properties) {}
