package fr.alin.web.landlord;

import java.io.IOException;
import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.offer.OfferEditingService;
import fr.alin.offer.OfferPhotoService;
import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.view.EditableOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.shared.Messages;

/** landlord/photos.xhtml: adds, removes and orders the photos of one offer. */
@Named
@ViewScoped
public class LandlordPhotosPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/landlord/photos?faces-redirect=true&includeViewParams=true";

    @Inject
    OfferEditingService editing;

    @Inject
    OfferPhotoService photos;

    @Inject
    PhotoForm form;

    @Inject
    Messages messages;

    private OfferReference reference;
    private transient EditableOffer offer;

    /** Loads before rendering, so that another landlord's offer is refused with a message. */
    public void load() {
        getOffer();
    }

    public String add() throws IOException {
        var complete = form.addTo(reference);
        offer = null;
        return complete ? HERE : null;
    }

    public String remove(String hash) {
        photos.remove(reference, hash);
        messages.info("landlord.photos.removed");
        return HERE;
    }

    public String first(String hash) {
        photos.move(reference, hash, 1);
        messages.info("landlord.photos.moved");
        return HERE;
    }

    public EditableOffer getOffer() {
        if (offer == null) {
            offer = editing.offer(reference);
        }
        return offer;
    }

    /** How many photos can still be added. */
    public int getRoom() {
        return OfferPhoto.MOST - getOffer().photos().size();
    }

    public OfferReference getReference() {
        return reference;
    }

    public void setReference(OfferReference reference) {
        this.reference = reference;
    }
}
