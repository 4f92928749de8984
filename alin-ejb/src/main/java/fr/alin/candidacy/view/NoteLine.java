package fr.alin.candidacy.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.candidacy.model.NoteKind;

/**
 * A note about a candidacy.
 *
 * @param author account of the advisor; empty when it is gone
 */
public record NoteLine(NoteKind kind, String words, Instant writtenAt, Optional<Long> author) {}
