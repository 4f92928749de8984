package fr.alin.housingapplication.view;

import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.Incomes;

/** A household and its incomes, as the rules of eligibility take them. */
public record HouseholdMeans(Household household, Incomes incomes) {}
