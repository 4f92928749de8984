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
import fr.alin.registration.port.Received;
import fr.alin.shared.security.Sealing;

/**
 * Stores the complete answers of sites, compressed and encrypted because they contain full social-security numbers.
 * See decision 33-keep-an-answer-twice.
 */
@ApplicationScoped
class ReceivedAnswers {

    private static final String PURPOSE = "housing_application.received";

    @Inject
    Sealing sealing;

    @Inject
    ReceivedAnswerRepository answers;

    /** Stores the answer with the request, until the code is entered. */
    void keep(ImportRequest request, Received received) {
        answers.keep(request, seal(received), received.version());
    }

    /** Stores the answer with the application; replaces the former one. */
    void keep(HousingApplication application, Received received) {
        answers.keep(application, seal(received), received.version());
    }

    /** Moves the answer from the request to the application. */
    void move(ImportRequest request, HousingApplication application) {
        answers.copy(request, application);
    }

    /** The XML of the application's last reading; empty if it was imported before answers were stored. */
    Optional<byte[]> of(long accountId) {
        return answers.find(accountId).map(kept -> inflate(sealing.open(kept, PURPOSE)));
    }

    private byte[] seal(Received received) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(received.xml());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot compress an answer", e);
        }
        return sealing.seal(packed.toByteArray(), PURPOSE);
    }

    private static byte[] inflate(byte[] packed) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A stored answer cannot be decompressed", e);
        }
    }
}
