package fr.alin.candidacy.view;

import java.time.Instant;

import fr.alin.candidacy.model.StatedExport;

/**
 * A list that was taken away as a file.
 *
 * @param member account of who took it
 * @param lines how many lines the file has
 */
public record ExportLine(Instant exportedAt, long member, StatedExport stated, int lines) {}
