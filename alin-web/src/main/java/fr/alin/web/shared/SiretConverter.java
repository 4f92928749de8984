package fr.alin.web.shared;

import jakarta.faces.convert.FacesConverter;

import fr.alin.shared.model.Siret;

/** A SIRET, typed with or without spaces. */
@FacesConverter(forClass = Siret.class)
public class SiretConverter extends ValueConverter<Siret> {

    public SiretConverter() {
        super(Siret::new, Siret::value);
    }
}
