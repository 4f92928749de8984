package fr.alin.housingapplication.persistence;

import jakarta.persistence.EntityManager;

/** The repositories of this context on one entity manager, for tests that run several transactions at once. */
public record ConcurrentRepositories(
        ImportRequestRepository imports, SecurityCodeRepository codes, HousingApplicationRepository applications) {

    public static ConcurrentRepositories on(EntityManager entities) {
        var imports = new ImportRequestRepository();
        imports.entities = entities;
        var codes = new SecurityCodeRepository();
        codes.entities = entities;
        var applications = new HousingApplicationRepository();
        applications.entities = entities;
        return new ConcurrentRepositories(imports, codes, applications);
    }
}
