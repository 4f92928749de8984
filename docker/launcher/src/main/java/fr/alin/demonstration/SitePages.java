package fr.alin.demonstration;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The pages of the stand-in of the registration sites, where people change their applications. */
final class SitePages {

    private static final int FIRST_ERROR = 400;

    private final URI partners;

    /** @param partners base address of the stand-ins' pages */
    SitePages(URI partners) {
        this.partners = partners;
    }

    /** Changes what the applicant earns. */
    void changeIncome(String number, int monthly) {
        var page = HttpRequest.newBuilder(partners.resolve("/registration/applications/" + number))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("income=" + monthly))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(page, BodyHandlers.discarding());
            if (answer.statusCode() >= FIRST_ERROR) {
                throw new IllegalStateException("The site answered %d".formatted(answer.statusCode()));
            }
        } catch (IOException e) {
            throw new IllegalStateException("The site could not be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
