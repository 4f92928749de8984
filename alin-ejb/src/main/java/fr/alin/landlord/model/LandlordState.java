package fr.alin.landlord.model;

/** Whether a landlord's systems and agents may act. */
public enum LandlordState {
    ACTIVE,
    SUSPENDED
}
