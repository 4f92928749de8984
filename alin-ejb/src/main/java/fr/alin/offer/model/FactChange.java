package fr.alin.offer.model;

import java.io.Serializable;

/**
 * One fact of an offer before and after a change, as text: the name of a type or standard, a figure with a decimal point,
 * a day as {@code 2026-12-01}, {@code true} or {@code false}.
 */
public record FactChange(OfferFact fact, String before, String after) implements Serializable {}
