package fr.alin.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Keeps the outlines in memory from their first use; they change only by a migration, hence with a start of the server.
 * See decision 68-outlines-in-memory-and-in-the-browser.
 */
@ApplicationScoped
class OutlineCache {

    @Inject
    OutlineRepository repository;

    private volatile Outlines outlines;

    public Outlines outlines() {
        return outlines == null ? read() : outlines;
    }

    private synchronized Outlines read() {
        if (outlines == null) {
            outlines = new Outlines(repository.cities(), repository.communes(), repository.departments());
        }
        return outlines;
    }
}
