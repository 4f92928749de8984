package fr.alin.reference.view;

/**
 * How AL'in reaches a registration site: the adapter's name and its endpoint, which is a queue for {@code JMS} and a
 * group of settings with address and keys for {@code SOAP}.
 */
public record SiteConnection(String siteCode, String protocol, String endpoint) {}
