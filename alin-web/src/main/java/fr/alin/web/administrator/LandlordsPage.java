package fr.alin.web.administrator;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.landlord.LandlordAdministration;
import fr.alin.landlord.OpenLandlord;
import fr.alin.landlord.model.LandlordCode;
import fr.alin.landlord.model.LandlordOrder;
import fr.alin.landlord.model.LandlordQuery;
import fr.alin.landlord.model.LandlordState;
import fr.alin.landlord.view.LandlordLine;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Siren;
import fr.alin.shared.model.Sorting;
import fr.alin.web.shared.Messages;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;
import fr.alin.web.table.TableState;

/** administrator/landlords.xhtml: the landlords, and a form to add one. */
@Named
@RequestScoped
public class LandlordsPage {

    private static final TableShape<LandlordOrder> SHAPE = TableShape.sortedBy(Sorting.ascending(LandlordOrder.NAME))
            .filteredBy("text")
            .choosing("state", LandlordState.class)
            .showing("code", "siren", "key", "agents", "state")
            .offering("since");

    @Inject
    LandlordAdministration administration;

    @Inject
    StaffTables tables;

    @Inject
    Messages messages;

    private StaffTable<LandlordLine, LandlordOrder> table;
    private String code = "";
    private String name = "";
    private Siren siren;

    public String open() {
        try {
            var opened = new LandlordCode(code);
            administration.open(new OpenLandlord(opened, name, Optional.ofNullable(siren)));
            return "/administrator/landlord?faces-redirect=true&code=" + opened.value();
        } catch (BusinessException refusal) {
            messages.fieldError(field(refusal.code()), "error." + refusal.code(), refusal.args());
            return null;
        }
    }

    /** The field that a refusal code is about. */
    static String field(String refusal) {
        return refusal.contains("name") ? "name" : "code";
    }

    public StaffTable<LandlordLine, LandlordOrder> getTable() {
        if (table == null) {
            table = tables.table(SHAPE, this::read);
        }
        return table;
    }

    private ListPage<LandlordLine> read(TableState<LandlordOrder> asked) {
        return administration.list(new LandlordQuery(
                asked.text("text"), asked.choice("state", LandlordState.class), asked.sorting(), asked.slice()));
    }

    public LandlordState[] getStates() {
        return LandlordState.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Siren getSiren() {
        return siren;
    }

    public void setSiren(Siren siren) {
        this.siren = siren;
    }
}
