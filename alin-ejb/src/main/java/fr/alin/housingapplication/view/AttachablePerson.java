package fr.alin.housingapplication.view;

import java.util.Optional;

import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.shared.model.Siret;

/**
 * A person whose employer the application can be attached to, with what the site knows of it.
 *
 * @param rejectedSiret what the site holds instead of a SIRET: it fails the check
 */
public record AttachablePerson(
        AttachedPerson person,
        String name,
        Optional<Siret> siret,
        Optional<String> rejectedSiret,
        Optional<String> registeredEmployerName) {}
