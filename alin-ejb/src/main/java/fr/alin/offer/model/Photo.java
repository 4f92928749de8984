package fr.alin.offer.model;

/**
 * A photo as it is kept: JPEG in two sizes, drawn anew, so that nothing is left of what the camera wrote beside it.
 *
 * @param hash SHA-256 of the large one, in hexadecimal
 * @param width of the large one, in pixels
 * @param height of the large one, in pixels
 */
public record Photo(String hash, byte[] large, byte[] small, int width, int height) {

    @Override
    public String toString() {
        return hash;
    }
}
