package fr.alin.candidacy.model;

import java.util.Set;

import fr.alin.shared.model.DwellingType;

/** the home has as many rooms as the household may have. */
public record TypologyCheck(DwellingType type, Set<DwellingType> allowed, boolean holds) {}
