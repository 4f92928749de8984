package fr.alin.web.shared;

import jakarta.faces.convert.FacesConverter;

import fr.alin.shared.model.Siren;

/** A SIREN, typed with or without spaces. */
@FacesConverter(forClass = Siren.class)
public class SirenConverter extends ValueConverter<Siren> {

    public SirenConverter() {
        super(Siren::new, Siren::grouped);
    }
}
