package fr.alin.housingapplication.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.persistence.ReceivedRepository;
import fr.alin.registration.port.Received;
import fr.alin.shared.security.Sealing;

/**
 * Keeps what a site answered, whole, compressed and sealed: it holds full social-security numbers.
 * See decision 33-keep-an-answer-twice.
 */
@ApplicationScoped
class ReceivedAnswers {

    private static final String PURPOSE = "housing_application.received";

    @Inject
    Sealing sealing;

    @Inject
    ReceivedRepository answers;

    /** Beside the request, until the code is given. */
    void keep(ImportRequest request, Received received) {
        answers.keep(request, seal(received), received.version());
    }

    /** Beside the application, in place of the former answer. */
    void keep(HousingApplication application, Received received) {
        answers.keep(application, seal(received), received.version());
    }

    /** What waited beside the request goes with the application. */
    void move(ImportRequest request, HousingApplication application) {
        answers.move(request, application);
    }

    /** The XML that the application was read from last; empty when it was taken before answers were kept. */
    Optional<byte[]> of(long accountId) {
        return answers.find(accountId).map(kept -> inflate(sealing.open(kept, PURPOSE)));
    }

    private byte[] seal(Received received) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(received.xml());
        } catch (IOException e) {
            throw new UncheckedIOException("An answer cannot be compressed in memory", e);
        }
        return sealing.seal(packed.toByteArray(), PURPOSE);
    }

    private static byte[] inflate(byte[] packed) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A kept answer is not what was compressed", e);
        }
    }
}
