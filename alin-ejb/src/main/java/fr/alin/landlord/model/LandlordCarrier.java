package fr.alin.landlord.model;

/** How a landlord's system gets what AL'in tells it. What it tells AL'in may come by either. */
public enum LandlordCarrier {
    /** AL'in sends to the landlord's queues. */
    JMS,
    /** The landlord fetches by SOAP, and confirms. */
    SOAP
}
