package fr.alin.offer.model;

import fr.alin.shared.model.TextBound;

/**
 * A photo of an offer, in the place it has among them.
 *
 * @param hash what the stored photo is known by: SHA-256 of its large form, in hexadecimal
 * @param caption what it shows, in the landlord's words; empty when nothing is said
 */
public record OfferPhoto(String hash, String caption) {

    /** No more than these are kept of an offer. */
    public static final int MOST = 10;

    private static final int HASH_LENGTH = 64;

    /** @throws ImpossibleOfferValue {@code offer.photo-unknown}, {@code offer.text-too-long} */
    public OfferPhoto {
        if (hash == null || hash.length() != HASH_LENGTH || !hash.chars().allMatch(OfferPhoto::isHexadecimal)) {
            throw new ImpossibleOfferValue("photo", hash, "offer.photo-unknown");
        }
        caption = OfferTexts.optional("caption", caption, TextBound.OFFER_CAPTION);
    }

    private static boolean isHexadecimal(int character) {
        return character >= '0' && character <= '9' || character >= 'a' && character <= 'f';
    }
}
