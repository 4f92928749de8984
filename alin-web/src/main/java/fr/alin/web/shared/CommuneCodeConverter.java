package fr.alin.web.shared;

import jakarta.faces.convert.FacesConverter;

import fr.alin.shared.model.CommuneCode;

/** An INSEE commune code in an address. */
@FacesConverter(forClass = CommuneCode.class)
public class CommuneCodeConverter extends ValueConverter<CommuneCode> {

    public CommuneCodeConverter() {
        super(CommuneCode::new, CommuneCode::value);
    }
}
