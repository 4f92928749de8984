package fr.alin.web.offer;

/** The views of the list. */
public enum OfferView {
    GALLERY,
    MAP
}
