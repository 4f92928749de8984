package fr.alin.housingapplication.view;

/** A read-only field of tab 1: a key of the resource bundle and a typed value (text, date, amount, enum, phone…). */
public record RecordField(String labelKey, Object value) {}
