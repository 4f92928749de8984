package fr.alin.web.landlord;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import fr.alin.offer.OfferPhotoService;
import fr.alin.offer.TooManyPhotos;
import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.PhotoProcessor;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.SentFiles;

/** The files chosen on landlord/photos.xhtml: one a request from the script, all of them without it. */
@Named
@RequestScoped
public class PhotoForm {

    @Inject
    OfferPhotoService photos;

    @Inject
    SentFiles sent;

    @Inject
    Messages messages;

    private List<Part> files;
    private String caption = "";

    /**
     * Adds what can be added, in the order chosen; each refused file is named with the reason.
     *
     * @return whether the page can be opened anew; it stays for the script and for what it says of refused files
     */
    boolean addTo(OfferReference offer) throws IOException {
        var added = 0;
        for (var file : files) {
            added += add(offer, file) ? 1 : 0;
        }
        if (added > 0 && !sent.areSentByScript()) {
            messages.info("landlord.photos.added", added);
        }
        return added == files.size() && !sent.areSentByScript();
    }

    private boolean add(OfferReference offer, Part file) throws IOException {
        try {
            photos.add(offer, sent.content(file), caption);
            return true;
        } catch (InvalidValueException | TooManyPhotos refusal) {
            sent.refuse("photo", file, refusal);
            return false;
        }
    }

    /** The most photos of an offer. */
    public int getMost() {
        return OfferPhoto.MOST;
    }

    public int getMostBytes() {
        return PhotoProcessor.MOST_BYTES;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }
}
