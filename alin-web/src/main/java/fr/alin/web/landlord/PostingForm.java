package fr.alin.web.landlord;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferPosting;

/** The form of an offer, from view to posting. */
public class PostingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HomeForm home;
    private final PlaceForm place;
    private final TermsForm terms;
    private String identifier = "";
    private String description = "";

    /** An empty form. */
    PostingForm() {
        home = new HomeForm();
        place = new PlaceForm();
        terms = new TermsForm();
    }

    PostingForm(OfferPosting posting, CommuneSuggestions names) {
        home = new HomeForm(posting.dwelling());
        place = new PlaceForm(posting.place(), names);
        terms = new TermsForm(posting);
        description = posting.description();
    }

    /** The posting; empty when a part is invalid: each part reports its first wrong field. */
    Optional<OfferPosting> toPosting(
            String landlordName, CommuneSuggestions names, Consumer<ImpossibleOfferValue> wrong) {
        var where = part(() -> place.toPlace(names), wrong);
        var what = part(home::toDwelling, wrong);
        var rent = part(terms::toRent, wrong);
        var dates = part(terms::toDates, wrong);
        var reservation = part(terms::toReservation, wrong);
        if (where.isEmpty() || what.isEmpty() || rent.isEmpty() || dates.isEmpty() || reservation.isEmpty()) {
            return Optional.empty();
        }
        return part(
                () -> new OfferPosting(
                        landlordName, where.get(), what.get(), rent.get(), reservation.get(), dates.get(), description),
                wrong);
    }

    private static <T> Optional<T> part(Supplier<T> maker, Consumer<ImpossibleOfferValue> wrong) {
        try {
            return Optional.of(maker.get());
        } catch (ImpossibleOfferValue refusal) {
            wrong.accept(refusal);
            return Optional.empty();
        }
    }

    public HomeForm getHome() {
        return home;
    }

    public PlaceForm getPlace() {
        return place;
    }

    public TermsForm getTerms() {
        return terms;
    }

    /** The landlord's own identifier of a new offer. */
    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
