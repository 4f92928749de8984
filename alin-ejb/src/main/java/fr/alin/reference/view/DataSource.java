package fr.alin.reference.view;

import java.time.LocalDate;

/** Source, licence and date of one set of reference data. */
public record DataSource(String code, String source, String licence, LocalDate effectiveFrom) {}
