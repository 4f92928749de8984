package fr.alin.web.landlord;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferPlace;
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

    /**
     * The posting; empty when a field is wrong: all that are wrong are reported at once.
     *
     * @param fits checks the place by itself, and reports what is wrong with it
     */
    Optional<OfferPosting> toPosting(
            String landlordName,
            CommuneSuggestions names,
            Predicate<OfferPlace> fits,
            Consumer<ImpossibleOfferValue> wrong) {
        var where = WrongFields.made(place, () -> place.toPlace(names), wrong).filter(fits);
        var what = WrongFields.made(home, home::toDwelling, wrong);
        var rent = WrongFields.made(terms, terms::toRent, wrong);
        var dates = WrongFields.made(terms, terms::toDates, wrong);
        var reservation = WrongFields.made(terms, terms::toReservation, wrong);
        if (where.isEmpty() || what.isEmpty() || rent.isEmpty() || dates.isEmpty() || reservation.isEmpty()) {
            return Optional.empty();
        }
        return WrongFields.made(
                this,
                () -> new OfferPosting(
                        landlordName, where.get(), what.get(), rent.get(), reservation.get(), dates.get(), description),
                wrong);
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
