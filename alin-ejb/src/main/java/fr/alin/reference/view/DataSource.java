package fr.alin.reference.view;

import java.time.LocalDate;

/** Where one set of the reference data comes from, under which licence, and since when it holds. */
public record DataSource(String code, String source, String licence, LocalDate effectiveFrom) {}
