package fr.alin.reference.view;

import java.util.List;
import java.util.Optional;

import fr.alin.shared.model.CommuneCode;

/** A commune or an arrondissement; {@code parent} is the city of an arrondissement. */
public record Commune(
        CommunePoint point,
        List<String> postalCodes,
        String departmentCode,
        Optional<CommuneCode> parent,
        Zoning zoning) {

    public CommuneCode code() {
        return point.code();
    }

    public String name() {
        return point.name();
    }

    /** Its label, with the first postal code. */
    public CommuneLabel label() {
        return new CommuneLabel(code(), name(), postalCodes.get(0), departmentCode);
    }
}
