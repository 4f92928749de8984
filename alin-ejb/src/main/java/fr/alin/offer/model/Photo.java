package fr.alin.offer.model;

/**
 * A stored photo: JPEG in two sizes, redrawn, so that no camera metadata is left.
 *
 * @param hash SHA-256 of the large size, in hexadecimal
 * @param width of the large one, in pixels
 * @param height of the large one, in pixels
 */
public record Photo(String hash, byte[] large, byte[] small, int width, int height) {

    @Override
    public String toString() {
        return hash;
    }
}
