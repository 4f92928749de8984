package fr.alin.housingapplication.view;

import java.util.List;

/** One block of tab 1; the subject is the person it is about, empty for the household. */
public record RecordSection(String labelKey, String subject, List<RecordField> fields) {}
