package fr.alin.housingapplication.view;

/** The next step, and how many things it still needs. */
public record NextAction(NextStep step, int left) {}
