package fr.alin.shared.model;

/**
 * The part of a list that a page shows.
 *
 * @param first index of its first line, from 0
 * @param size most lines it has
 */
public record Slice(int first, int size) {}
