package fr.alin.web.administrator;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.reference.ReferenceAdministration;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.model.CommuneListQuery;
import fr.alin.reference.model.CommuneOrder;
import fr.alin.reference.view.Commune;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.reference.view.FormerCommune;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.Sorting;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;

/** administrator/communes.xhtml: search by the beginning of a name or postal code, and the details of one commune. */
@Named
@RequestScoped
public class CommunesPage {

    private static final TableShape<CommuneOrder> SHAPE = TableShape.sortedBy(
                    Sorting.descending(CommuneOrder.POPULATION))
            .filteredBy("q")
            .showing("code", "postal", "population", "zone", "abc")
            .offering("department");

    @Inject
    ReferenceAdministration administration;

    @Inject
    ReferenceService reference;

    @Inject
    StaffTables tables;

    private CommuneCode code;
    private StaffTable<Commune, CommuneOrder> table;
    private Commune commune;

    public StaffTable<Commune, CommuneOrder> getTable() {
        if (table == null) {
            table = tables.table(
                    SHAPE,
                    asked -> administration.communes(
                            new CommuneListQuery(asked.text("q"), asked.sorting(), asked.slice())));
        }
        return table;
    }

    /** The commune to show in detail, or null. */
    public Commune getCommune() {
        if (commune == null && code != null) {
            commune = reference.communeOf(code);
        }
        return commune;
    }

    /** Opens a commune beside the same list. */
    public String address(CommuneCode other) {
        var list = getTable().getQuery();
        return "?" + (list.isEmpty() ? "" : list + "&") + "code=" + other.value() + "#commune";
    }

    public List<CommuneLabel> getNeighbours() {
        return reference.communes(reference.neighboursOf(List.of(getCommune().code())));
    }

    /** The former communes that are a part of it. */
    public List<FormerCommune> getFormer() {
        return reference.formerParts(getCommune().code());
    }

    public RegistrationSite getSite() {
        return reference.siteForDepartment(getCommune().departmentCode());
    }

    public CommuneCode getCode() {
        return code;
    }

    public void setCode(CommuneCode code) {
        this.code = code;
    }
}
