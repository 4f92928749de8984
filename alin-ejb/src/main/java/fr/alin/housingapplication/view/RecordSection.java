package fr.alin.housingapplication.view;

import java.util.List;

/** A section of tab 1. The subject is the person it is about; empty for the household. */
public record RecordSection(String labelKey, String subject, List<RecordField> fields) {}
