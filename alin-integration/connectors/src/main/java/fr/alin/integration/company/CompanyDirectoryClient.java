package fr.alin.integration.company;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.employer.model.Company;
import fr.alin.employer.port.CompanyDirectory;
import fr.alin.employer.port.DirectoryUnavailable;
import fr.alin.integration.messaging.BoundedBody;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.Siret;

/**
 * HTTP client of Action Logement's company directory: {@code GET /companies/{siret}} and {@code POST
 * /companies/{siret}/code-checks}.
 */
@ApplicationScoped
public class CompanyDirectoryClient implements CompanyDirectory {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int MAX_BYTES = 64 * 1024;

    private final CompanyDocument documents = new CompanyDocument();
    private HttpClient client;

    @Inject
    AlinSettings settings;

    @Override
    public Optional<Company> find(Siret siret) {
        var answer = ask(request(siret, "").GET().build());
        return answer.statusCode() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(documents.company(siret, accepted(answer)));
    }

    @Override
    public boolean accepts(Siret siret, String code) {
        var question = JSON.createObjectBuilder().add("code", code).build().toString();
        var request = request(siret, "/code-checks")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question))
                .build();
        return documents.isValid(accepted(ask(request)));
    }

    private HttpRequest.Builder request(Siret siret, String path) {
        return HttpRequest.newBuilder(URI.create(settings.companyDirectoryUrl() + "/companies/" + siret.value() + path))
                .timeout(settings.companyDirectoryTimeout())
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + settings.companyDirectoryKey());
    }

    private static byte[] accepted(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) {
            throw new DirectoryUnavailable("The company directory answers with status " + answer.statusCode());
        }
        return answer.body();
    }

    /** Sends a request. The timeout covers the whole answer, however slowly it arrives. */
    private HttpResponse<byte[]> ask(HttpRequest request) {
        var answer = client().sendAsync(request, BoundedBody.atMost(MAX_BYTES));
        try {
            return answer.get(settings.companyDirectoryTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new DirectoryUnavailable("The company directory is too slow", e);
        } catch (ExecutionException e) {
            throw new DirectoryUnavailable("The company directory does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DirectoryUnavailable("Interrupted while the company directory was asked", e);
        }
    }

    /** Shared by all calls; created at the first one, because it owns threads. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(settings.siteConnectTimeout())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        }
        return client;
    }
}
