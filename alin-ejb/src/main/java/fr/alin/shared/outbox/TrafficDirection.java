package fr.alin.shared.outbox;

/** Which way a message went, seen from AL'in. */
public enum TrafficDirection {
    IN,
    OUT
}
