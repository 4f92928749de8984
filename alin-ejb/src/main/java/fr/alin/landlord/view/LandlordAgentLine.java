package fr.alin.landlord.view;

/** An agent of a landlord. */
public record LandlordAgentLine(long accountId, String name, String email) {}
