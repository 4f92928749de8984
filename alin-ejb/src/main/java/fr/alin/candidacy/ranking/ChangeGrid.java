package fr.alin.candidacy.ranking;

import java.time.LocalDate;
import java.util.Map;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.candidacy.model.ranking.Weight;

/** Other weights or another first day for a grid that is not in force yet. */
public record ChangeGrid(long id, LocalDate firstDay, Map<Criterion, Weight> weights) {}
