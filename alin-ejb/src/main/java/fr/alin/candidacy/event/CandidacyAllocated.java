package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;

/** The commission allocated the home; the decision is the name of a {@code CaleolDecision}. */
public record CandidacyAllocated(
        CandidacySubject subject, LocalDate decidedOn, String decision, OptionalInt rank, Instant occurredAt)
        implements CandidacyEvent {}
