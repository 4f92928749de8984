package fr.alin.housingapplication.view;

import java.util.List;

import fr.alin.housingapplication.model.document.DocumentCategory;

/** The documents of a person in one category. */
public record DocumentGroup(DocumentCategory category, List<DocumentLine> documents) {}
