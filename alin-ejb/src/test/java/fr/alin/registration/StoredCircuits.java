package fr.alin.registration;

import java.util.Optional;

import fr.alin.registration.model.SiteCircuit;
import fr.alin.testing.Database;
import fr.alin.testing.Wired;

/** Circuits in the database, each read in a transaction of its own. */
public class StoredCircuits extends SiteCircuitRepository {

    @Override
    public Optional<SiteCircuit> find(String siteCode) {
        return Database.fromTransaction(entities ->
                new Wired(entities).make(SiteCircuitRepository.class).find(siteCode));
    }
}
