package fr.alin.housingapplication.view;

import java.util.Optional;

import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.shared.model.Siret;

/**
 * A person whose employer the application can be attached to, with the site's data about the employer.
 *
 * @param rejectedSiret an invalid SIRET held by the site
 */
public record AttachablePerson(
        AttachedPerson person,
        String name,
        Optional<Siret> siret,
        Optional<String> rejectedSiret,
        Optional<String> registeredEmployerName) {}
