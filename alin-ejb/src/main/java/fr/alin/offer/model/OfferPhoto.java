package fr.alin.offer.model;

import fr.alin.shared.model.TextBound;

/**
 * A photo of an offer. Its place is its position in the offer's list.
 *
 * @param hash key of the stored photo: SHA-256 of the large size, in hexadecimal
 * @param caption the landlord's description, may be empty
 */
public record OfferPhoto(String hash, String caption) {

    /** Most photos of one offer. */
    public static final int MOST = 10;

    private static final int HASH_LENGTH = 64;

    /** @throws ImpossibleOfferValue {@code offer.photo-unknown}, {@code offer.text-too-long} */
    public OfferPhoto {
        if (hash == null || hash.length() != HASH_LENGTH || !hash.chars().allMatch(OfferPhoto::isHexadecimal)) {
            throw new ImpossibleOfferValue("photo", hash, "offer.photo-unknown");
        }
        caption = OfferTexts.optional("caption", caption, TextBound.OFFER_CAPTION);
    }

    /** The same photo with another caption; without one it keeps its own. */
    public OfferPhoto captioned(String other) {
        return other.isEmpty() ? this : new OfferPhoto(hash, other);
    }

    private static boolean isHexadecimal(int character) {
        return character >= '0' && character <= '9' || character >= 'a' && character <= 'f';
    }
}
