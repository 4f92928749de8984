package fr.alin.web.landlord;

/** What an agent can do to several offers at once. */
public enum OfferBulkAct {
    WITHDRAW,
    CLOSE
}
