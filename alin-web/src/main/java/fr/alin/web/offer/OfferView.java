package fr.alin.web.offer;

/** How the list is looked at. */
public enum OfferView {
    GALLERY,
    MAP
}
