package fr.alin.housingapplication.model;

/**
 * A ground of priority of article L441-1 of the code de la construction et de l'habitation that a landlord is told. Health
 * and violence are none of them.
 */
public enum StatedPriority {
    /** The mediation commission recognised the right to housing. */
    DALO,
    /** Back at work after long unemployment. */
    BACK_AT_WORK,
    /** In a shelter, a hotel, or at somebody's. */
    LODGED_FOR_A_TIME,
    OVERCROWDED
}
