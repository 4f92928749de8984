package fr.alin.offer.model;

/** An identified home of the reservation, or one of a yearly flow (art. R441-5 CCH). */
public enum ReservationMode {
    STOCK,
    FLUX
}
