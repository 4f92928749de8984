package fr.alin.offer.model;

/**
 * Equipment for people with reduced mobility: the six items of the housing application's handicap annex, in its order.
 */
public enum AccessEquipment {
    ADAPTED_BATH,
    WC_TRANSFER_SPACE,
    STEP_FREE_SHOWER,
    LIFT,
    CARER_ROOM,
    WIDE_PARKING
}
