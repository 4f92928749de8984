package fr.alin.web.staff;

import java.io.Serializable;
import java.util.Optional;

import fr.alin.staff.model.Territory;

/** The fields of an agency and a territory. */
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long agency;
    private boolean wholeCountry;
    private String departments = "";

    /** Fills the fields with where a member works now. */
    void show(Optional<Long> present, Territory territory) {
        agency = present.orElse(null);
        wholeCountry = territory.wholeCountry();
        departments = wholeCountry ? "" : territory.text();
    }

    Optional<Long> agency() {
        return Optional.ofNullable(agency);
    }

    Territory territory() {
        return wholeCountry ? Territory.country() : Territory.typed(departments);
    }

    public Long getAgency() {
        return agency;
    }

    public void setAgency(Long agency) {
        this.agency = agency;
    }

    public boolean isWholeCountry() {
        return wholeCountry;
    }

    public void setWholeCountry(boolean wholeCountry) {
        this.wholeCountry = wholeCountry;
    }

    public String getDepartments() {
        return departments;
    }

    public void setDepartments(String departments) {
        this.departments = departments;
    }
}
