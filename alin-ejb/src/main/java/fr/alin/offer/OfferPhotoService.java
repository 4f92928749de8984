package fr.alin.offer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.landlord.LandlordAgentService;
import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferPhoto;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;

/**
 * Adds, removes and orders the photos of an offer on the agent's screen. Each change raises the posting's version.
 * See decision 30-photos-are-redrawn.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
public class OfferPhotoService {

    @Inject
    LandlordAgentService agents;

    @Inject
    OfferIntakeRepository offers;

    @Inject
    OfferPhotoRepository photos;

    @Inject
    PhotoService store;

    @Inject
    Clock clock;

    /**
     * Adds a JPEG or PNG as the last photo. A photo that the offer already has stays in its place; a new caption replaces
     * its own.
     */
    public void add(OfferReference offer, byte[] content, String caption) {
        var photo = new OfferPhoto(store.store(content), caption); // before the lock: drawing takes a while
        var kept = held(offer);
        if (kept.stream().anyMatch(known -> known.hash().equals(photo.hash()))) {
            kept.replaceAll(known -> known.hash().equals(photo.hash()) ? known.captioned(photo.caption()) : known);
        } else if (kept.size() >= OfferPhoto.MOST) {
            throw new TooManyPhotos();
        } else {
            kept.add(photo);
        }
        replace(offer, kept);
    }

    public void remove(OfferReference offer, String hash) {
        var kept = held(offer);
        kept.remove(find(kept, hash));
        replace(offer, kept);
    }

    /** Moves a photo to a place, counted from 1. Lists show the first one. */
    public void move(OfferReference offer, String hash, int place) {
        var kept = held(offer);
        var photo = find(kept, hash);
        kept.remove(photo);
        kept.add(Math.max(0, Math.min(place - 1, kept.size())), photo);
        replace(offer, kept);
    }

    private List<OfferPhoto> held(OfferReference offer) {
        var known =
                Optional.ofNullable(offers.lockAll(List.of(offer)).get(offer)).orElseThrow(OfferNotFound::new);
        agents.own(known.landlordCode());
        return new ArrayList<>(photos.of(offer));
    }

    private void replace(OfferReference offer, List<OfferPhoto> kept) {
        photos.replace(offer, kept);
        offers.touch(offer, clock.instant());
    }

    private static OfferPhoto find(List<OfferPhoto> photos, String hash) {
        return photos.stream()
                .filter(photo -> photo.hash().equals(hash))
                .findFirst()
                .orElseThrow(() -> new ImpossibleOfferValue("photo", hash, "offer.photo-unknown"));
    }
}
