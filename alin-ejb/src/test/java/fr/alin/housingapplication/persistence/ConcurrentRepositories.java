package fr.alin.housingapplication.persistence;

import jakarta.persistence.EntityManager;

/** The repositories of this context: on one entity manager, for tests that run several transactions at once, or fakes. */
public record ConcurrentRepositories(
        ImportRequestRepository imports,
        SecurityCodeRepository codes,
        HousingApplicationRepository applications,
        SiteCircuitRepository circuits,
        ReceivedRepository received,
        SiteNewsRepository news,
        UpdateReportRepository updates,
        NumberTryRepository tries,
        MailedCodeRepository mailedCodes) {

    public static ConcurrentRepositories on(EntityManager entities) {
        var imports = new ImportRequestRepository();
        imports.entities = entities;
        var codes = new SecurityCodeRepository();
        codes.entities = entities;
        var applications = new HousingApplicationRepository();
        applications.entities = entities;
        var circuits = new SiteCircuitRepository();
        circuits.entities = entities;
        var received = new ReceivedRepository();
        received.entities = entities;
        var news = new SiteNewsRepository();
        news.entities = entities;
        var updates = new UpdateReportRepository();
        updates.entities = entities;
        var tries = new NumberTryRepository();
        tries.entities = entities;
        var mailedCodes = new MailedCodeRepository();
        mailedCodes.entities = entities;
        return new ConcurrentRepositories(
                imports, codes, applications, circuits, received, news, updates, tries, mailedCodes);
    }
}
