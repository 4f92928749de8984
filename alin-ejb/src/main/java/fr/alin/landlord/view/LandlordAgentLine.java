package fr.alin.landlord.view;

/** Someone who enters offers for a landlord. */
public record LandlordAgentLine(long accountId, String name, String email) {}
