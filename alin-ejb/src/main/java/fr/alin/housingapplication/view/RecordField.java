package fr.alin.housingapplication.view;

/** One read-only line of tab 1: a key of the text bundle and a typed value (text, date, amount, enum, phone…). */
public record RecordField(String labelKey, Object value) {}
