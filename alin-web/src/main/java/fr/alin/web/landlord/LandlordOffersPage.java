package fr.alin.web.landlord;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.landlord.LandlordNotFound;
import fr.alin.landlord.NotAnAgent;
import fr.alin.landlord.view.LandlordView;
import fr.alin.offer.OfferEditingService;
import fr.alin.offer.model.LandlordOfferOrder;
import fr.alin.offer.model.LandlordOfferQuery;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.EditableOfferLine;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Sorting;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;
import fr.alin.web.table.TableState;

/** landlord/offers.xhtml: the offers of one landlord. */
@Named
@RequestScoped
public class LandlordOffersPage {

    private static final TableShape<LandlordOfferOrder> SHAPE = TableShape.sortedBy(
                    Sorting.descending(LandlordOfferOrder.CHANGED))
            .within("landlord")
            .filteredBy("text")
            .choosing("state", OfferState.class)
            .showing("type", "city", "state", "rent", "closes", "changed")
            .offering("standard", "surface", "opens");

    @Inject
    OfferEditingService editing;

    @Inject
    StaffTables tables;

    private List<LandlordView> landlords;
    private StaffTable<EditableOfferLine, LandlordOfferOrder> table;

    public StaffTable<EditableOfferLine, LandlordOfferOrder> getTable() {
        if (table == null) {
            table = tables.table(SHAPE, this::read);
        }
        return table;
    }

    private ListPage<EditableOfferLine> read(TableState<LandlordOfferOrder> asked) {
        return editing.list(new LandlordOfferQuery(
                getCurrent().code(),
                asked.text("text"),
                asked.choice("state", OfferState.class),
                asked.sorting(),
                asked.slice()));
    }

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
        var code = getTable().getState().text("landlord");
        return getLandlords().stream()
                .filter(candidate -> code.isEmpty() || candidate.code().equals(code))
                .findFirst()
                .orElseThrow(LandlordNotFound::new);
    }

    public OfferState[] getStates() {
        return OfferState.values();
    }
}
