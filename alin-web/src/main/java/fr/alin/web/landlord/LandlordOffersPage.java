package fr.alin.web.landlord;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.landlord.LandlordNotFound;
import fr.alin.landlord.NotAnAgent;
import fr.alin.landlord.view.LandlordView;
import fr.alin.offer.OfferEditingService;
import fr.alin.offer.model.LandlordOfferQuery;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.EditableOffers;
import fr.alin.shared.model.TypedText;

/** landlord/offers.xhtml: the offers of one landlord; the address holds the filters. */
@Named
@RequestScoped
public class LandlordOffersPage {

    private static final int SIZE = 25;
    private static final int LAST = 100_000;

    @Inject
    OfferEditingService editing;

    private String landlord = "";
    private String text = "";
    private OfferState state;
    private int page = 1;
    private List<LandlordView> landlords;
    private EditableOffers offers;

    public List<LandlordView> getLandlords() {
        if (landlords == null) {
            landlords = own();
        }
        return landlords;
    }

    /** Empty for an agent of a suspended landlord: this page is the agent's home and must open. */
    private List<LandlordView> own() {
        try {
            return editing.landlords();
        } catch (NotAnAgent suspended) {
            return List.of();
        }
    }

    /**
     * The requested landlord, else the first; {@code null} when there is none.
     *
     * @throws LandlordNotFound when the caller acts for no such landlord
     */
    public LandlordView getCurrent() {
        if (getLandlords().isEmpty()) {
            return null;
        }
        return getLandlords().stream()
                .filter(candidate -> landlord.isEmpty() || candidate.code().equals(landlord))
                .findFirst()
                .orElseThrow(LandlordNotFound::new);
    }

    public EditableOffers getOffers() {
        if (offers == null) {
            offers = editing.list(new LandlordOfferQuery(
                    getCurrent().code(), text, Optional.ofNullable(state), (page - 1) * SIZE, SIZE));
        }
        return offers;
    }

    public int getPages() {
        return (getOffers().total() + SIZE - 1) / SIZE;
    }

    public boolean isFiltered() {
        return !text.isEmpty() || state != null;
    }

    public OfferState[] getStates() {
        return OfferState.values();
    }

    public String getLandlord() {
        return landlord;
    }

    public void setLandlord(String landlord) {
        this.landlord = landlord;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = TypedText.line(text);
    }

    public OfferState getState() {
        return state;
    }

    public void setState(OfferState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.min(Math.max(1, page), LAST);
    }
}
