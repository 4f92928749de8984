package fr.alin.housingapplication.view;

import java.util.List;

import fr.alin.employer.model.DataSharingChoice;

/**
 * All that a company sees of an application under one choice; empty if the applicant stays
 * anonymous.
 */
public record CompanyView(DataSharingChoice choice, List<RecordSection> sections, List<SharedCandidacy> candidacies) {}
