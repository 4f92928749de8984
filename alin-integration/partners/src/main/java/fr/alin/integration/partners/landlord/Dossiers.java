package fr.alin.integration.partners.landlord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.contract.landlord.Dossier;
import fr.alin.contract.landlord.Renunciation;
import fr.alin.integration.partners.message.MessageCodec;
import fr.alin.integration.partners.message.UnreadableMessage;

/** The received dossiers, stored as files; repeated deliveries of a message count once. */
final class Dossiers {

    private static final String TEXT = ".xml";
    private static final String LOG = ".log";
    private static final String RENUNCIATION = "renunciation";

    private final Path folder;
    private final Clock clock;
    private final Map<String, ReceivedDossier> byMessage = new LinkedHashMap<>();

    Dossiers(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(TEXT)).sorted().forEach(this::load);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Stores a delivery.
     *
     * @return whether the message is new
     */
    synchronized boolean receive(String messageId, String xml) {
        ReceivedDossier known = byMessage.get(messageId);
        Instant now = clock.instant();
        if (known != null) {
            byMessage.put(messageId, known.onceMore());
            log(messageId, "delivery", now);
            return false;
        }
        write(messageId, xml);
        log(messageId, "delivery", now);
        byMessage.put(messageId, read(messageId, now, 1, xml, List.of()));
        return true;
    }

    synchronized void answered(String candidacy, ReceivedDossier.SentAnswer answer) {
        find(candidacy).ifPresent(dossier -> {
            byMessage.put(dossier.messageId(), dossier.answered(answer));
            log(
                    dossier.messageId(),
                    "answer",
                    answer.sentAt() + "\t" + answer.step() + "\t" + answer.messageId() + "\t" + answer.detail());
        });
    }

    /** Notes that the applicant gives the home up; one whose dossier is not known is passed over. */
    synchronized void renounced(Renunciation renunciation) {
        find(renunciation.getCandidacy()).ifPresent(dossier -> {
            byMessage.put(dossier.messageId(), dossier.renounced(renunciation.getRenouncedOn()));
            log(dossier.messageId(), RENUNCIATION, renunciation.getRenouncedOn());
        });
    }

    synchronized List<ReceivedDossier> newestFirst() {
        List<ReceivedDossier> all = new ArrayList<>(byMessage.values());
        all.sort((a, b) -> b.receivedAt().compareTo(a.receivedAt()));
        return all;
    }

    synchronized Optional<ReceivedDossier> find(String candidacy) {
        return newestFirst().stream()
                .filter(one -> one.candidacy().equals(candidacy))
                .findFirst();
    }

    private static ReceivedDossier read(
            String messageId, Instant at, int deliveries, String xml, List<ReceivedDossier.SentAnswer> answers) {
        try {
            Dossier dossier = MessageCodec.LANDLORD.read(xml, Dossier.class);
            return new ReceivedDossier(
                    messageId, at, deliveries, Optional.of(dossier), xml, "", answers, Optional.empty());
        } catch (UnreadableMessage e) {
            return new ReceivedDossier(
                    messageId, at, deliveries, Optional.empty(), xml, e.getMessage(), answers, Optional.empty());
        }
    }

    private void load(Path file) {
        try {
            String messageId = file.getFileName().toString().replace(TEXT, "");
            int deliveries = 0;
            Instant first = null;
            LocalDate renounced = null;
            List<ReceivedDossier.SentAnswer> answers = new ArrayList<>();
            for (String line : Files.readAllLines(folder.resolve(messageId + LOG))) {
                String[] cells = line.split("\t", -1);
                if (cells[0].equals("delivery")) {
                    deliveries++;
                    first = first == null ? Instant.parse(cells[1]) : first;
                } else if (cells[0].equals(RENUNCIATION)) {
                    renounced = LocalDate.parse(cells[1]);
                } else {
                    answers.add(new ReceivedDossier.SentAnswer(cells[2], cells[4], cells[3], Instant.parse(cells[1])));
                }
            }
            ReceivedDossier dossier = read(messageId, first, deliveries, Files.readString(file), answers);
            byMessage.put(messageId, renounced == null ? dossier : dossier.renounced(renounced));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String messageId, String xml) {
        try {
            Files.writeString(folder.resolve(messageId + TEXT), xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void log(String messageId, String what, Object detail) {
        try {
            Files.writeString(
                    folder.resolve(messageId + LOG),
                    what + "\t" + detail + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
