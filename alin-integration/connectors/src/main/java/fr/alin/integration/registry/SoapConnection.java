package fr.alin.integration.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

import fr.alin.integration.messaging.BoundedBody;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.reference.view.SiteConnection;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.SiteUnavailable.Kind;
import fr.alin.shared.config.AlinSettings;

/**
 * The HTTPS connections to a SOAP site. There are timeouts for the connection, the header of the answer and the whole
 * answer. An answer that is too large is aborted.
 */
final class SoapConnection {

    private final String siteCode;
    private final URI address;
    private final ClientIdentity identity;
    private final HttpClient http;
    private final Duration answerTimeout;
    private final Duration deadline;

    SoapConnection(SiteConnection site, AlinSettings settings) {
        siteCode = site.siteCode();
        address = settings.siteUrl(site.endpoint());
        identity = ClientIdentity.of(site, settings);
        answerTimeout = settings.siteAnswerTimeout();
        deadline = settings.siteDeadline();
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.siteConnectTimeout());
        identity.tls().ifPresent(client::sslContext);
        http = client.build();
    }

    ClientIdentity identity() {
        return identity;
    }

    /**
     *
     * @throws SiteUnavailable when the site is down or slow
     * @throws MalformedMessage when its answer is too large
     */
    HttpResponse<byte[]> exchange(MtomMessage question) {
        var request = HttpRequest.newBuilder(address)
                .timeout(answerTimeout)
                .header("Content-Type", question.contentType())
                .header("Accept", "multipart/related, application/soap+xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question.body()))
                .build();
        return await(http.sendAsync(request, BoundedBody.atMost(AnswerReader.MAX_CHARACTERS)));
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> answer) {
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw failure(Kind.SLOW, "the whole answer was not there within " + deadline, e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(Kind.DOWN, "the server is stopping", e);
        } finally {
            answer.cancel(true); // closes the connection
        }
    }

    private RuntimeException failure(Throwable cause) {
        if (cause instanceof MalformedMessage tooLarge) {
            return tooLarge;
        }
        if (cause instanceof HttpConnectTimeoutException) {
            return failure(Kind.DOWN, "cannot be reached in time", cause);
        }
        if (cause instanceof HttpTimeoutException) {
            return failure(Kind.SLOW, "no answer within " + answerTimeout, cause);
        }
        if (cause instanceof SSLException) {
            return failure(Kind.DOWN, "no TLS connection, " + reasonOf(cause), cause);
        }
        if (cause instanceof IOException) {
            return failure(Kind.DOWN, "no connection, or broken off (" + kindOf(cause) + ")", cause);
        }
        return failure(Kind.DOWN, "unexpected " + kindOf(cause), cause);
    }

    private SiteUnavailable failure(Kind kind, String reason, Throwable cause) {
        return new SiteUnavailable(siteCode, kind, reason, cause);
    }

    private static String reasonOf(Throwable refusal) {
        if (find(CertificateExpiredException.class, refusal).isPresent()) {
            return "its certificate has expired";
        }
        if (find(CertPathBuilderException.class, refusal).isPresent()) {
            return "its certificate is not trusted";
        }
        return kindOf(refusal) + ": " + refusal.getMessage();
    }

    private static Optional<Throwable> find(Class<? extends Throwable> kind, Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }

    private static String kindOf(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
