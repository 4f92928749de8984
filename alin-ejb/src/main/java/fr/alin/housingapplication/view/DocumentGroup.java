package fr.alin.housingapplication.view;

import java.util.List;

import fr.alin.housingapplication.model.document.DocumentCategory;

/** The documents of one category for one person. */
public record DocumentGroup(DocumentCategory category, List<DocumentLine> documents) {}
