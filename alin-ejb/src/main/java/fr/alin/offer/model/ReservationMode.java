package fr.alin.offer.model;

/** Reservation of an identified home, or of a yearly flow of homes (art. R441-5 CCH). */
public enum ReservationMode {
    STOCK,
    FLUX
}
